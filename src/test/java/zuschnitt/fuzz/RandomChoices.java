package zuschnitt.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.Repair;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;

/** What a planner might choose who only half looks. */
final class RandomChoices {
    private static final int[] CODES = {25832, 25833, 4647, 3044, 31467, 4326, 3857, 3035, 2232};

    private final List<String> fields;
    private final Random random;

    private RandomChoices(List<String> fields, Random random) {
        this.fields = fields;
        this.random = random;
    }

    static Choices of(Table table, Random random) throws UserException {
        List<String> fields = table.columns().stream().map(Column::name).toList();
        return new RandomChoices(fields, random).choices();
    }

    private Choices choices() throws UserException {
        Optional<String> key = random.nextInt(4) == 0 ? field() : Optional.of(Choices.ROW_NUMBER);
        return new Choices(
                key,
                field(),
                field().stream().toList(),
                field(),
                field().stream().toList(),
                Optional.of(LocalDate.of(2024, 12, 31)),
                Optional.of(reference(CODES.length)),
                random.nextInt(4) == 0 ? Optional.of(reference(5)) : Optional.empty(),
                random.nextBoolean() ? Repair.ALL : Repair.SMALL);
    }

    private Optional<String> field() {
        if (fields.isEmpty() || random.nextBoolean()) return Optional.empty();
        return Optional.of(fields.get(random.nextInt(fields.size())));
    }

    private Reference reference(int ofTheFirst) throws UserException {
        return Reference.of(CODES[random.nextInt(ofTheFirst)]);
    }
}
