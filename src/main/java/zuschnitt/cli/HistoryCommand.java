package zuschnitt.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.edit.Step;
import zuschnitt.message.UserException;

/** Lists all steps of a project, those that were undone and those of branches too. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final JsonOption json = new JsonOption();

    HistoryCommand(Console console) {
        this.console = console;
    }

    /**
     * A step and how it stands to the present.
     *
     * @param state a word of the command line: {@code present}, {@code done}, {@code undone} or
     *     {@code branch}
     * @param names of the place after it
     */
    private record Line(Step step, String state, List<String> names) {}

    @Override
    public Integer call() throws UserException {
        try (Reading reading = Reading.of(project)) {
            List<Line> lines = lines(reading.file().history(), reading.file().parked());
            if (json.asked()) console.printJson(Json.list(lines, this::write));
            else print(lines);
        }
        return ExitCode.DONE;
    }

    /** In the order in which they were done. */
    private static List<Line> lines(History history, List<Parked> parked) {
        Stream<Line> past =
                history.past().stream()
                        .map(
                                step ->
                                        line(
                                                step,
                                                history.head().equals(Optional.of(step.id()))
                                                        ? "present"
                                                        : "done",
                                                parked));
        Stream<Line> future = history.future().stream().map(step -> line(step, "undone", parked));
        Stream<Line> aside = history.aside().stream().map(step -> line(step, "branch", parked));
        List<Line> lines =
                new ArrayList<>(Stream.of(past, future, aside).flatMap(all -> all).toList());
        lines.sort(Comparator.comparing(line -> line.step().time()));
        return lines;
    }

    private static Line line(Step step, String state, List<Parked> parked) {
        List<String> names =
                parked.stream()
                        .filter(one -> one.step().equals(Optional.of(step.id())))
                        .map(Parked::name)
                        .toList();
        return new Line(step, state, names);
    }

    private void write(Json out, Line line) {
        Step step = line.step();
        out.text("id", step.id().toString())
                .text("parent", step.parent().map(UUID::toString))
                .text("time", step.time().toString())
                .text("author", step.author())
                .text("label", console.messages().text(step.label()))
                .text("reason", step.reason())
                .number("units", step.change().units().size())
                .text("state", line.state())
                .texts("parked", line.names());
    }

    private void print(List<Line> lines) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.step"),
                        console.textColumn("cli.column.state"),
                        console.textColumn("cli.column.time"),
                        console.textColumn("cli.column.author"),
                        console.textColumn("cli.column.label"),
                        console.numberColumn("cli.column.units"),
                        console.textColumn("cli.column.parked"));
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(console.messages().locale())
                        .withZone(ZoneId.systemDefault());
        for (Line line : lines) {
            Step step = line.step();
            grid.add(
                    step.id().toString().substring(0, GoCommand.SHORTEST),
                    console.text("cli.state." + line.state()),
                    date.format(step.time()),
                    step.author(),
                    console.messages().text(step.label()),
                    console.count(step.change().units().size()),
                    line.names().stream().collect(Collectors.joining(", ")));
        }
        console.print(grid);
    }
}
