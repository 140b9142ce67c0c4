package id.siklus.cli;

import id.siklus.security.ClientRegistry;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** {@code siklus client disable ID}: no new tokens, and those that are out are refused within seconds. */
@Command(
        name = "disable",
        mixinStandardHelpOptions = true,
        description = {
            "Menonaktifkan client; tokennya ditolak dalam 5 detik / disables a client, its tokens are refused in 5 s.",
            "Diaktifkan lagi dengan add / add enables it again."
        })
final class ClientDisableCommand extends OneClient {

    @Override
    void run(String client, ClientRegistry clients, PrintWriter out) {
        if (!clients.disable(client)) {
            throw new IllegalArgumentException("Client '" + client + "' tidak ada / there is no such client");
        }
        out.println("Client " + client + " dinonaktifkan / disabled");
    }
}
