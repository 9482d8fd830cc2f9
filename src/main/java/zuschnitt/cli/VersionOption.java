package zuschnitt.cli;

import picocli.CommandLine.Option;

/** Which version a command looks at. */
final class VersionOption {
    /** The name of the plan that is being worked on; no version may have it. */
    static final String WORKING = "working";

    @Option(names = "--version", paramLabel = "V", descriptionKey = "cli.option.version")
    private String name = WORKING;

    String name() {
        return name;
    }
}
