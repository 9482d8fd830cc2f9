package zuschnitt.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zuschnitt.message.UserException;

/** Lists the versions of a project, the oldest first. */
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final JsonOption json = new JsonOption();

    VersionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Reading reading = Reading.of(project)) {
            List<VersionLine> lines = VersionLine.of(reading);
            if (json.asked()) console.printJson(Json.list(lines, VersionsCommand::write));
            else print(lines);
        }
        return ExitCode.DONE;
    }

    private static void write(Json json, VersionLine line) {
        json.text("name", line.version().name())
                .text("parent", line.parent())
                .text("author", line.version().author())
                .text("date", line.version().date().toString())
                .text("reason", line.version().reason())
                .number("districts", line.districts())
                .number("unassigned", line.unassigned());
    }

    private void print(List<VersionLine> lines) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.version"),
                        console.textColumn("cli.column.parent"),
                        console.textColumn("cli.column.date"),
                        console.textColumn("cli.column.author"),
                        console.numberColumn("cli.column.districts"),
                        console.numberColumn("cli.column.unassigned"),
                        console.textColumn("cli.column.reason"));
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(console.messages().locale())
                        .withZone(ZoneId.systemDefault());
        for (VersionLine line : lines) {
            grid.add(
                    line.version().name(),
                    line.parent().orElse(""),
                    date.format(line.version().date()),
                    line.version().author(),
                    console.count(line.districts()),
                    console.count(line.unassigned()),
                    line.version().reason());
        }
        console.print(grid);
    }
}
