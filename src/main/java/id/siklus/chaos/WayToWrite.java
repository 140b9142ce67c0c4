package id.siklus.chaos;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** The ways in which a client may say "this person, once". */
enum WayToWrite {
    CONDITIONAL_CREATE {
        @Override
        HttpRequest.Builder request(Client client, int person, int thread) {
            return body(client, "/Patient")
                    .header("If-None-Exist", plain(person))
                    .POST(patient(person));
        }
    },
    TRANSACTION {
        @Override
        HttpRequest.Builder request(Client client, int person, int thread) {
            return client.transaction(Persons.transaction(person, plain(person)));
        }
    },
    CONDITIONAL_UPDATE {
        @Override
        HttpRequest.Builder request(Client client, int person, int thread) {
            return body(client, "/Patient?" + encoded(person)).PUT(patient(person));
        }
    },
    CLIENT_ID {
        @Override
        HttpRequest.Builder request(Client client, int person, int thread) {
            String id = "badai-" + person;
            return body(client, "/Patient/" + id).PUT(BodyPublishers.ofString(Persons.patient(person, id)));
        }
    },
    /** Four spellings of one condition, spread over the threads. */
    SPELLINGS {
        @Override
        HttpRequest.Builder request(Client client, int person, int thread) {
            return switch (thread % 4) {
                case 0 -> client.transaction(Persons.transaction(person, plain(person)));
                case 1 -> client.transaction(Persons.transaction(person, "?" + encoded(person)));
                case 2 -> client.transaction(Persons.transaction(person, "Patient?" + plain(person)));
                default ->
                    body(client, "/Patient")
                            .header("If-None-Exist", "Patient?" + encoded(person))
                            .POST(patient(person));
            };
        }
    };

    abstract HttpRequest.Builder request(Client client, int person, int thread);

    private static HttpRequest.Builder body(Client client, String path) {
        return client.to(path).header("Content-Type", Client.FHIR_JSON);
    }

    private static HttpRequest.BodyPublisher patient(int person) {
        return BodyPublishers.ofString(Persons.patient(person, ""));
    }

    private static String plain(int person) {
        return "identifier=" + Persons.NIK + "|" + Persons.nik(person);
    }

    private static String encoded(int person) {
        return "identifier=" + URLEncoder.encode(Persons.NIK + "|" + Persons.nik(person), StandardCharsets.UTF_8);
    }
}
