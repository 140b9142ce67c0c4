package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;

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

    private List<String> below(String name) {
        return places.found("/Organization?_count=50&partof:below=" + places.reference(name));
    }
}
