package id.siklus.tugas;

import id.siklus.server.PersonStewards;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whose work a person is: of the place that the plan names, else of where the visit was recorded, else of the facility that manages the person. */
final class Places {

    private final Owners owners;
    private final PersonStewards stewards;
    private final JdbcTemplate jdbc;

    Places(JdbcTemplate jdbc, PersonStewards stewards) {
        this.owners = new Owners(jdbc);
        this.stewards = stewards;
        this.jdbc = jdbc;
    }

    /** @param services the newest says where the person lives now */
    Optional<Owner> owner(String patient, Visitor visitor, List<PlannedService> services, List<SignTable.Sign> signs) {
        Stream<String> planned = newestFirst(services)
                .flatMap(service -> Stream.of(service.place(), service.keeper()).filter(Objects::nonNull));
        Stream<String> recorded =
                signs.stream().flatMap(sign -> visitOf(sign.answers()).flatMap(owners::providerOf).stream());
        Stream<String> managed =
                Stream.of(patient).flatMap(id -> stewards.of(id).stream()).map(PersonStewards.Steward::organization);
        return Stream.of(planned, recorded, managed)
                .flatMap(places -> places)
                .distinct()
                .map(place -> owners.of(visitor, place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<PlannedService> newestFirst(List<PlannedService> services) {
        return services.stream().sorted((one, other) -> other.late().compareTo(one.late()));
    }

    private Optional<Long> visitOf(long answers) {
        return jdbc.queryForList("""
                        select e.res_id from hfj_resource q
                        join hfj_res_ver v on v.res_id = q.res_id and v.res_ver = q.res_ver
                        join hfj_resource e on e.res_type = 'Encounter'
                            and 'Encounter/' || e.fhir_id = v.res_text_vc::jsonb #>> '{encounter,reference}'
                        where q.res_id = ? and q.res_deleted_at is null""", Long.class, answers).stream().findFirst();
    }
}
