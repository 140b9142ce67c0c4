package id.siklus.storage;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * The role under which the server works on its own PostgreSQL. It reads and writes rows and owns nothing: it cannot change a table, switch a trigger off, or
 * alter a row of the tables whose names begin with {@code siklus.audit_}, to which it may only add. Only the schema {@code flat} is its own: what is derived from
 * stored resources by definitions that change.
 */
final class ServerRole {

    static final String NAME = "siklus";

    private static final int PASSWORD_BYTES = 24;

    private ServerRole() {}

    /**
     * Makes the role where it is missing and gives it what the present schema needs; tables of later migrations get their grants at the next start.
     *
     * @return the role's password, new at each start and kept nowhere
     */
    static String grant(DataSource owner) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    do $$
                    declare
                        append_only text;
                    begin
                        if not exists (select 1 from pg_roles where rolname = 'siklus') then
                            create role siklus login;
                        end if;
                        grant usage on schema public, siklus to siklus;
                        grant all on all tables in schema public, siklus to siklus;
                        grant usage, select, update on all sequences in schema public, siklus to siklus;
                        grant execute on all functions in schema public, siklus to siklus;
                        alter schema flat owner to siklus;
                        for append_only in select tablename from pg_tables where schemaname = 'siklus' and tablename ~ '^audit_' loop
                            execute format('revoke all on siklus.%I from siklus', append_only);
                        end loop;
                        for append_only in
                            select c.relname from pg_class c where c.relnamespace = 'siklus'::regnamespace and c.relname ~ '^audit_'
                              and c.relkind in ('r', 'p') and not c.relispartition
                        loop
                            execute format('grant select, insert on siklus.%I to siklus', append_only);
                        end loop;
                    end $$""");
            statement.execute("alter role siklus nosuperuser nocreatedb nocreaterole password '" + password + "'");
            connection.commit();
            return password;
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "Hak akses basis data tertanam tidak dapat diatur / the server's role cannot be set up: "
                            + e.getMessage(),
                    e);
        }
    }
}
