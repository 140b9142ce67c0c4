package id.siklus.access;

import org.springframework.jdbc.core.JdbcTemplate;

/** Which client a stored page was made for. */
final class PageOwners {

    private final JdbcTemplate jdbc;

    PageOwners(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first to be given a page owns it. Pages older than a day are gone at HAPI too. */
    void give(String page, String client) {
        int added = jdbc.update(
                "insert into siklus.page_owner (page, client_id) values (?, ?) on conflict do nothing", page, client);
        if (added == 1) {
            jdbc.update("delete from siklus.page_owner where seen_at < now() - interval '1 day'");
        }
    }

    boolean owns(String page, String client) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from siklus.page_owner where page = ? and client_id = ?)",
                Boolean.class,
                page,
                client));
    }
}
