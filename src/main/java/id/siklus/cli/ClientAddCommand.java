package id.siklus.cli;

import id.siklus.security.ClientRegistry;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code siklus client add ID}: registers a client and shows its secret, once. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Mendaftarkan client, atau mendaftarkannya ulang / registers a client, or registers it anew.",
            "Rahasianya ditampilkan satu kali saja / its secret is shown only once."
        })
final class ClientAddCommand extends OneClient {

    @Option(
            names = "--organization",
            paramLabel = "KODE",
            defaultValue = "",
            description = {
                "id atau pengenal Organization yang diwakili; kosong hanya untuk kemenkes",
                "  / Organization it speaks for; none for kemenkes only"
            })
    @SuppressWarnings("NullAway.Init")
    private String organization;

    @Option(
            names = "--role",
            paramLabel = "PERAN",
            required = true,
            description = "puskesmas|pustu|posyandu|rs|labkesda|dinkes-kab|dinkes-prov|kemenkes")
    @SuppressWarnings("NullAway.Init")
    private String role;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            required = true,
            split = "[ ,]",
            description = {
                "mis. 'system/*.cruds'; boleh berulang / may be repeated. Lainnya / others:",
                "siklus/admin, siklus/act-for, siklus/sensitive, siklus/break-glass"
            })
    private List<String> scopes = List.of();

    @Option(
            names = "--jwks",
            paramLabel = "FILE",
            description =
                    "Kunci publik (JWK Set, RSA atau P-384) sebagai ganti rahasia / public keys instead of a secret")
    private @Nullable Path jwks;

    @Option(
            names = "--jwks-url",
            paramLabel = "URL",
            description =
                    "Alamat kunci publiknya; host-nya harus ada di siklus.security.jwks-hosts / where it publishes its keys")
    private @Nullable String jwksUrl;

    @Mixin
    private Language language = new Language();

    @Override
    void check(String client) {
        knownRole();
        if (!client.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException(
                    "ID '" + client + "': huruf, angka, titik, garis / letters, digits, dots and dashes only");
        }
    }

    @Override
    void run(String client, ClientRegistry clients, PrintWriter out) throws IOException {
        Set<String> asked = new LinkedHashSet<>(scopes);
        CallerRole known = knownRole();
        String speaksFor = organizationOf(clients, known);
        if (jwksUrl != null) {
            clients.putWithKeysAt(client, speaksFor, known, asked, jwksUrl);
            out.println(said("Client " + client + " terdaftar.", "Client " + client + " is registered."));
        } else if (jwks != null) {
            clients.putWithKeys(client, speaksFor, known, asked, Files.readString(jwks));
            out.println(said(
                    "Client " + client + " terdaftar dengan kuncinya.",
                    "Client " + client + " is registered with its keys."));
        } else {
            String secret = clients.putWithSecret(client, speaksFor, known, asked);
            out.println(said(
                    "Client terdaftar. Rahasia ini tidak dapat ditampilkan lagi:",
                    "The client is registered. This secret cannot be shown again:"));
            show(out, client, secret);
        }
    }

    private CallerRole knownRole() {
        return CallerRole.ofCode(role)
                .orElseThrow(() -> new IllegalArgumentException("--role=" + role + ": pilih / choose "
                        + Arrays.stream(CallerRole.values())
                                .map(CallerRole::code)
                                .collect(Collectors.joining(", "))));
    }

    private String organizationOf(ClientRegistry clients, CallerRole known) {
        if (organization.isEmpty()) {
            if (known != CallerRole.KEMENKES) {
                throw new IllegalArgumentException(
                        "--organization wajib untuk peran " + role + " / is needed for this role");
            }
            return "";
        }
        List<String> found = clients.organizations(organization);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "Organization '" + organization
                                    + "' belum ada di server; kirim dahulu dengan client kemenkes / is not on the server yet"
                            : "Pengenal '" + organization + "' milik beberapa Organization: " + String.join(", ", found)
                                    + "; sebutkan id-nya / belongs to several: name the id");
        }
        return found.get(0);
    }

    private String said(String indonesian, String english) {
        return language.isEnglish() ? english : indonesian;
    }
}
