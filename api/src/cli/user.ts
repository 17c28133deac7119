import { text } from 'node:stream/consumers';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import {
  AccountRefusal,
  createUser,
  disableUser,
  listUsers,
  type Role,
  ROLES,
  setPassword,
} from '../accounts/index.ts';
import { createCatalogueRegistry } from '../agencies/index.ts';
import { createCityRegistry } from '../jurisdictions/index.ts';
import { type Database, StartRefusal } from '../platform/index.ts';
import type { CommandSet, WithInstallation } from './command-set.ts';

interface NewUserOptions {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agency?: string;
  readonly city?: string;
  readonly passwordStdin?: true;
}

const FROM_STDIN = 'read the password from standard input instead of making one up';

/** Adds `tanggap user add|list|password|disable`. */
export const registerUserCommands: CommandSet = (program, withInstallation) => {
  const group = program.command('user').description('accounts of officers, operators and administrators');
  addCommand(group, withInstallation);
  group
    .command('list')
    .description('every account, with its role, agency and city')
    .action(async () => {
      await withInstallation(async ({ database }) => {
        await printUsers(database);
      });
    });
  group
    .command('password')
    .argument('<email>')
    .option('--password-stdin', FROM_STDIN)
    .option('--remove-second-factor', 'also take off a second factor that was lost')
    .description('set a new password; opens a disabled account again and ends its sessions')
    .action(async (email: string, options: { passwordStdin?: true; removeSecondFactor?: true }) => {
      const given = options.passwordStdin ? await passwordFromStdin() : undefined;
      await withInstallation(async ({ database }) => {
        const { password } = await refusing(setPassword(database, email, given, options));
        printSignIn(email, password, given !== undefined);
      });
    });
  group
    .command('disable')
    .addArgument(new Argument('<email>'))
    .description('close an account and end its sessions; what the person did keeps the name')
    .action(async (email: string) => {
      await withInstallation(async ({ database }) => {
        await refusing(disableUser(database, email));
        print(`${email} is disabled.`);
      });
    });
};

function addCommand(group: Command, withInstallation: WithInstallation): void {
  group
    .command('add')
    .description('make an account and print its password, once')
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption('--name <name>', 'as colleagues and timelines show it')
    .addOption(new Option('--role <role>', ROLES.join(', ')).argParser(readRole).makeOptionMandatory())
    .option('--agency <slug>', 'the agency; needed for OFFICER and AGENCY_HEAD')
    .option('--city <slug>', 'the city; without it the account serves every city')
    .option('--password-stdin', FROM_STDIN)
    .action(async (options: NewUserOptions) => {
      const given = options.passwordStdin ? await passwordFromStdin() : undefined;
      await withInstallation(async ({ database }) => {
        const place = await placeOf(database, options);
        const { email, name, role } = options;
        const user = { email, name, role, ...place, ...(given === undefined ? {} : { password: given }) };
        const made = await refusing(createUser(database, user));
        printSignIn(made.email, made.password, given !== undefined);
      });
    });
}

function readRole(text: string): Role {
  const role = ROLES.find((known) => known === text.toUpperCase().replaceAll('-', '_'));
  if (role === undefined) throw new InvalidArgumentError(`Choose one of ${ROLES.join(', ')}.`);
  return role;
}

/** An agency is of one city, and so is the account. */
async function placeOf(
  database: Database,
  { agency: slug, city: citySlug }: NewUserOptions,
): Promise<{ agencyId: number | null; cityId: number | null }> {
  const { cities, catalogue } = await readCities(database);
  const chosen = cities.filter((city) => citySlug === undefined || city.slug === citySlug);
  const [city] = chosen;
  if (city === undefined) throw new StartRefusal(`There is no city "${citySlug ?? ''}".`);
  if (slug === undefined) return { agencyId: null, cityId: citySlug === undefined ? null : city.id };
  const [agency, another] = chosen
    .map(({ id }) => catalogue.agencyBySlug(id, slug))
    .filter((found) => found !== null);
  if (agency === undefined) throw new StartRefusal(`There is no agency "${slug}".`);
  if (another !== undefined) throw new StartRefusal(`Several cities have an agency "${slug}"; add --city.`);
  return { agencyId: agency.id, cityId: agency.cityId };
}

async function printUsers(database: Database): Promise<void> {
  const users = await listUsers(database);
  const { cities, catalogue } = await readCities(database);
  const lines = users.map(({ email, role, name, agencyId, cityId, disabledAt }) => {
    const agency = agencyId === null ? '' : (catalogue.agencyById(agencyId)?.slug ?? '?');
    const city = cities.find(({ id }) => id === cityId)?.slug ?? 'every city';
    const state = disabledAt === null ? '' : `disabled ${disabledAt.slice(0, 10)}`;
    return [email, role, name, agency, city, state].join('\t').trimEnd();
  });
  print(lines.length === 0 ? 'No accounts.' : lines.join('\n'));
}

async function readCities(database: Database) {
  const cities = await createCityRegistry(database);
  const catalogue = await createCatalogueRegistry(database);
  cities.close();
  catalogue.close();
  return { cities: cities.current().cities, catalogue: catalogue.current() };
}

async function passwordFromStdin(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}

async function refusing<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof AccountRefusal ? new StartRefusal(error.message) : error;
  }
}

function printSignIn(email: string, password: string, wasGiven: boolean): void {
  print(wasGiven ? `${email}: the password is set.` : `${email}\npassword: ${password}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
