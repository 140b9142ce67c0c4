package id.siklus.cli;

import picocli.CommandLine.Command;

/** {@code siklus client}: who may ask the server for tokens. Works beside a running server and without one. */
@Command(
        name = "client",
        mixinStandardHelpOptions = true,
        description = "Mengelola client: siapa yang boleh meminta token / manages clients: who may ask for tokens",
        subcommands = {
            ClientAddCommand.class,
            ClientListCommand.class,
            ClientRotateCommand.class,
            ClientDisableCommand.class
        })
final class ClientCommand {}
