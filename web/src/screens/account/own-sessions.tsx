import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/account';
import { problemOf } from '../../platform/graphql/problem';
import { Button } from '../../ui/button';
import { Empty, Failed, Loading } from '../../ui/state-views';

const MySessions = graphql(/* GraphQL */ `
  query MySessions {
    mySessions {
      id
      since
      lastSeenAt
      method
      current
    }
  }
`);

const EndMySession = graphql(/* GraphQL */ `
  mutation EndMySession($sessionId: ID!) {
    endMySession(sessionId: $sessionId) {
      id
    }
  }
`);

const EndMyOtherSessions = graphql(/* GraphQL */ `
  mutation EndMyOtherSessions {
    endMyOtherSessions {
      id
    }
  }
`);

/** Where the person is signed in, and the way to end it. */
export function OwnSessions() {
  const { i18n } = useLingui();
  const [{ data, error }, execute] = useQuery({ query: MySessions, requestPolicy: 'network-only' });
  const [ending, end] = useMutation(EndMySession);
  const [endingOthers, endOthers] = useMutation(EndMyOtherSessions);
  const again = () => execute({ requestPolicy: 'network-only' });
  const busy = ending.fetching || endingOthers.fetching;
  const failed = error ?? ending.error ?? endingOthers.error;
  const others = data?.mySessions.filter(({ current }) => !current) ?? [];
  const format = new Intl.DateTimeFormat(i18n.locale, {
    ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZoneName: 'short',
  });
  const when = (instant: string) => format.format(new Date(instant));
  return (
    <section className="account__part" aria-labelledby="sessions">
      <h2 id="sessions">
        <Trans>Perangkat yang masuk</Trans>
      </h2>
      {failed ? (
        <Failed
          title={<Trans>Daftar perangkat tidak dapat dimuat</Trans>}
          helpCode={problemOf(failed).helpCode}
          action={
            <Button onClick={again}>
              <Trans>Coba lagi</Trans>
            </Button>
          }
        />
      ) : null}
      {!data && !failed ? <Loading rows={2} /> : null}
      <ul className="account__sessions">
        {data?.mySessions.map(({ id, since, lastSeenAt, current }) => (
          <li key={id}>
            <p>
              {current ? (
                <b>
                  <Trans>Perangkat ini</Trans>
                </b>
              ) : (
                <Trans>Terakhir dipakai sekitar {when(lastSeenAt)}</Trans>
              )}
              <span className="account__quiet">
                <Trans>Masuk sejak {when(since)}</Trans>
              </span>
            </p>
            {current ? null : (
              <Button disabled={busy} onClick={() => void end({ sessionId: id }).then(again)}>
                <Trans>Akhiri</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data && others.length === 0 ? <Empty title={<Trans>Tidak ada perangkat lain</Trans>} /> : null}
      {others.length > 1 ? (
        <Button disabled={busy} onClick={() => void endOthers({}).then(again)}>
          <Trans>Akhiri semua yang lain</Trans>
        </Button>
      ) : null}
    </section>
  );
}
