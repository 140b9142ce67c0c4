package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ServiceTreeTest {

    private final TestPlaces places = new TestPlaces();

    @Test
    void acceptsAPosyanduBelowAPustuOrAPuskesmasWithWorkingGroupsInBetweenInAnyOrderOfEntries() {
        places.store(
                places.organization("posyandu-a", "pustu"),
                places.organization("posyandu-b", "pokja"),
                places.organization("pustu", "puskesmas"),
                places.organization("pokja", "puskesmas"),
                places.organization("puskesmas", "dinkes"),
                places.organization("dinkes", ""));

        assertThat(below("dinkes")).containsExactly("pokja", "posyandu-a", "posyandu-b", "puskesmas", "pustu");
        assertThat(below("pustu")).containsExactly("posyandu-a");
        assertThat(below("posyandu-b")).isEmpty();
    }

    @Test
    void movesASubtreeAsAWhole() {
        places.store(
                places.organization("east", ""),
                places.organization("west", ""),
                places.organization("pustu", "east"),
                places.organization("posyandu", "pustu"));

        HttpResponse<String> moved = places.put(places.organization("pustu", "west"));

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(below("east")).isEmpty();
        assertThat(below("west")).containsExactly("posyandu", "pustu");
    }

    @Test
    void makesARootOfANodeThatLosesItsParent() {
        places.store(
                places.organization("top", ""), places.organization("mid", "top"), places.organization("low", "mid"));

        places.store(places.organization("mid", ""));

        assertThat(below("top")).isEmpty();
        assertThat(below("mid")).containsExactly("low");
    }

    @Test
    void refusesACircleAndNamesItsPath() {
        places.store(places.organization("a", ""), places.organization("b", "a"), places.organization("c", "b"));

        HttpResponse<String> answer = places.put(places.organization("a", "c"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(String.join(
                        " -> ",
                        places.reference("a"),
                        places.reference("c"),
                        places.reference("b"),
                        places.reference("a")));
        assertThat(below("a")).containsExactly("b", "c");
    }

    @Test
    void refusesACircleOfNewNodesWithinOneBundle() {
        HttpResponse<String> answer = places.send(
                places.organization("a", "b"), places.organization("b", "c"), places.organization("c", "a"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("SKL-3001");
        assertThat(TestServer.get("/" + places.reference("a")).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesANodeThatIsItsOwnParent() {
        HttpResponse<String> answer = places.put(places.organization("a", "a"));

        assertThat(answer.statusCode()).isBetween(400, 422);
    }

    @Test
    void swapsParentAndChildInOneBundle() {
        places.store(places.organization("a", ""), places.organization("b", "a"), places.organization("c", "b"));

        places.store(places.organization("a", "b"), places.organization("b", ""));

        assertThat(below("b")).containsExactly("a", "c");
        assertThat(below("a")).isEmpty();
    }

    @Test
    void hangsAnOldSubtreeBelowANodeOfTheSameBundleAndRefusesThatNodeBelowTheSubtree() {
        places.store(places.organization("old", ""), places.organization("leaf", "old"));

        HttpResponse<String> circle =
                places.send(places.organization("old", "fresh"), places.organization("fresh", "leaf"));
        places.store(places.organization("old", "fresh"), places.organization("fresh", ""));

        assertThat(circle.statusCode()).isEqualTo(422);
        assertThat(below("fresh")).containsExactly("leaf", "old");
    }

    @Test
    void refusesAParentThatDoesNotExist() {
        HttpResponse<String> answer = places.put(places.organization("child", "nobody"));

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).contains(places.id("nobody"));
    }

    @Test
    void forgetsADeletedLeafAndTakesItBackWhereItIsSentAgain() {
        Organization leaf = places.organization("leaf", "one");
        places.store(places.organization("one", ""), places.organization("two", ""), leaf);

        assertThat(places.delete(leaf).statusCode()).isEqualTo(200);
        assertThat(below("one")).isEmpty();
        assertThat(places.put(places.organization("leaf", "two")).statusCode()).isIn(200, 201);

        assertThat(below("two")).containsExactly("leaf");
    }

    @Test
    void refusesToDeleteAParent() {
        Organization parent = places.organization("parent", "");
        places.store(parent, places.organization("child", "parent"));

        assertThat(places.delete(parent).statusCode()).isEqualTo(409);

        assertThat(below("parent")).containsExactly("child");
    }

    @Test
    void doesNotLetTwoMovesCloseACircleTogether() {
        for (int round = 0; round < 10; round++) {
            TestPlaces pair = new TestPlaces();
            pair.store(pair.organization("a", ""), pair.organization("b", ""));

            CompletableFuture<Integer> one = CompletableFuture.supplyAsync(
                    () -> pair.put(pair.organization("a", "b")).statusCode());
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(
                    () -> pair.put(pair.organization("b", "a")).statusCode());

            assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void staysEqualToARecursiveWalkAfterAnyMoves() {
        Random random = new Random(20_261_121);
        IntStream.range(0, 12).forEach(i -> places.store(places.organization("n" + i, "")));

        long refused = IntStream.range(0, 40)
                .mapToObj(round -> random.ints(0, 12)
                        .distinct()
                        .limit(1 + random.nextInt(3))
                        .mapToObj(i ->
                                places.organization("n" + i, random.nextInt(6) == 0 ? "" : "n" + random.nextInt(12)))
                        .toArray(Organization[]::new))
                .map(places::send)
                .filter(answer -> answer.statusCode() != 200)
                .peek(answer -> assertThat(answer.body()).contains("SKL-3001"))
                .count();

        assertThat(refused).isBetween(1L, 39L);
        assertThat(rows("select ancestor, descendant, depth from siklus.facility_tree"))
                .containsExactlyElementsOf(rows("""
                        with recursive walk (ancestor, descendant, depth) as (
                          select res_id, res_id, 0 from hfj_resource where res_type in ('Organization', 'Location') and res_deleted_at is null
                          union all
                          select l.target_resource_id, w.descendant, w.depth + 1 from walk w
                          join hfj_res_link l on l.src_resource_id = w.ancestor and l.src_path in ('Organization.partOf', 'Location.partOf'))
                        select ancestor, descendant, depth from walk"""));
    }

    private List<String> rows(String sql) {
        return new JdbcTemplate(TestServer.bean(DataSource.class))
                .queryForList("""
                        select a.fhir_id || ' ' || d.fhir_id || ' ' || t.depth from (%s) t
                        join hfj_resource a on a.res_id = t.ancestor join hfj_resource d on d.res_id = t.descendant
                        where d.fhir_id like ? order by 1""".formatted(sql), String.class, places.id("%"));
    }

    private List<String> below(String name) {
        return places.found("/Organization?_count=50&partof:below=" + places.reference(name));
    }
}
