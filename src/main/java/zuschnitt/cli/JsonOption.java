package zuschnitt.cli;

import picocli.CommandLine.Option;

/** Whether the answer is for programs. */
final class JsonOption {
    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean asked;

    boolean asked() {
        return asked;
    }
}
