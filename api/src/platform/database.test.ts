import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { pino } from 'pino';
import { describe, expect, test, vi } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { connectionConfig } from './database.ts';
import { DatabaseListener } from './database-listener.ts';
import { migrate } from './migrate.ts';

const database = await testDatabase();

describe('the database', () => {
  test('keeps the microseconds of an instant and every digit of a bigint', async () => {
    const rows = await database.query(
      `select 9007199254740993::int8 as big, array[1, 2]::int8[] as many, '2026-11-23 14:03:19.1234+08'::timestamptz as at,
              date '2026-11-23' as day, null::timestamptz as never`,
    );
    expect(rows).toEqual([
      {
        big: 9007199254740993n,
        many: [1n, 2n],
        at: '2026-11-23T06:03:19.123400Z',
        day: '2026-11-23',
        never: null,
      },
    ]);
  });

  test('takes an instant back as it gave it', async () => {
    const at = '2026-11-23T06:03:19.123456Z';
    expect(await database.query('select $1::timestamptz as at', [at])).toEqual([{ at }]);
  });

  test('undoes a transaction whose work fails', async () => {
    await database.query('create table kept (n int)');
    const work = database.transaction(async (client) => {
      await client.query('insert into kept values (1)');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await database.query('select * from kept')).toEqual([]);
  });

  test('fails a transaction whose connection is cut between two statements, and nothing else', async () => {
    const work = database.transaction(async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      const lost = new Promise((resolve) => client.once('end', resolve));
      await database.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await lost;
      await client.query('select 1');
    });
    await expect(work).rejects.toThrow();
    expect(await database.query('select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('loses a connection that a library has borrowed and does not watch, and nothing else', async () => {
    const client = await database.pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    const work = client.query('select pg_sleep(60)');
    await Promise.all([
      expect(work).rejects.toThrow(),
      database.query('select pg_terminate_backend($1)', [rows[0]?.pid]),
      ended,
    ]);
    client.release(true);
    expect(await database.query('select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('wakes a listener when listening starts, when told, and after its connection was cut', async () => {
    const heard = vi.fn();
    const stop = database.listen('something', heard);
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledWith('');
    });
    await database.query(`notify something, 'a'`);
    await vi.waitFor(() => {
      expect(heard).toHaveBeenLastCalledWith('a');
    });
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen "something"' and datname = current_database()`,
    );
    await vi.waitFor(
      () => {
        expect(heard.mock.calls).toEqual([[''], ['a'], ['']]);
      },
      { timeout: 5000 },
    );
    stop();
  });

  test('says in two lines that it could not listen for seconds, and when it can again', async () => {
    const lines: { msg: string; failures?: number }[] = [];
    const log = pino(
      { level: 'warn' },
      { write: (line: string) => lines.push(JSON.parse(line) as { msg: string }) },
    );
    const away = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(away, 'listening');
    const config: ClientConfig = {
      host: '127.0.0.1',
      port: (away.address() as AddressInfo).port,
      user: 'nobody',
    };
    const listener = new DatabaseListener(config, log);
    const heard = vi.fn();
    listener.listen('something', heard);
    await setTimeout(2_500);
    expect(lines.map(({ msg }) => msg)).toEqual([expect.stringContaining('was lost')]);
    Object.assign(config, connectionConfig(database.address));
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalled();
    }, 5_000);
    expect(lines.map(({ msg }) => msg)).toEqual([
      expect.stringContaining('was lost'),
      expect.stringContaining('is back'),
    ]);
    // After 250 ms, 500 ms, a second and two: the longer it is away, the less often it is tried.
    expect(lines[1]?.failures).toBe(4);
    await listener.close();
    away.close();
  });

  test('reads through the ORM as well', async () => {
    expect(await database.orm.em.getConnection().execute('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('migrations', () => {
  const first = { name: '2026-01-01-first', sql: 'create table first_thing (n int)' };
  const broken = { name: '2026-01-02-broken', sql: 'create table second_thing (n int); select 1 / 0' };

  test('run once, also when two processes start at the same time', async () => {
    const runs = await Promise.all([migrate(database.address, [first]), migrate(database.address, [first])]);
    expect(runs.flat()).toEqual([first.name]);
    expect(await migrate(database.address, [first])).toEqual([]);
  });

  test('leave nothing behind when they fail, and say which one', async () => {
    await expect(migrate(database.address, [first, broken])).rejects.toThrow(
      'Migration 2026-01-02-broken failed.',
    );
    expect(await database.query(`select to_regclass('second_thing')::text as found`)).toEqual([
      { found: null },
    ]);
  });
});
