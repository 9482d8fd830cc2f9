package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Which field of a layer is what: as chosen, otherwise as guessed.
 *
 * @param key empty if units are numbered
 * @param groups outermost first
 * @param population empty if the source counts nobody
 * @param counts further counts, without the population
 * @param guesses what was not chosen, with the reasons
 */
record Fields(
        Optional<String> key,
        Optional<String> name,
        List<String> groups,
        Optional<String> population,
        List<String> counts,
        List<Proposal> guesses) {

    /**
     * @throws OpenQuestion if no key was chosen and none stands out
     * @throws UserException if a chosen field doesn't exist
     */
    static Fields of(Layer layer, Choices choices) throws UserException {
        return of(layer, choices, FieldGuess.of(layer.table()));
    }

    /**
     * @param guess what the layer's fields are likely to be
     */
    static Fields of(Layer layer, Choices choices, FieldGuess guess) throws UserException {
        List<Proposal> guesses = new ArrayList<>();
        Optional<String> key = key(layer, choices, guess, guesses);
        Optional<String> name = chosen(choices.name(), guess.name(), guesses);
        Optional<String> population = chosen(choices.population(), guess.population(), guesses);
        List<String> groups = chosen(choices.groups(), guess.groups(), guesses);
        Set<String> counts = new LinkedHashSet<>(chosen(choices.counts(), guess.counts(), guesses));
        population.ifPresent(counts::remove);
        Fields fields =
                new Fields(
                        key, name, groups, population, List.copyOf(counts), List.copyOf(guesses));
        fields.checkAllExist(layer);
        return fields;
    }

    private static Optional<String> key(
            Layer layer, Choices choices, FieldGuess guess, List<Proposal> guesses)
            throws OpenQuestion {
        if (choices.key().isPresent()) {
            return choices.key().filter(field -> !field.equals(Choices.ROW_NUMBER));
        }
        if (guess.key().isEmpty() && layer.size() > 0) {
            List<String> names = layer.table().columns().stream().map(Column::name).toList();
            String shown = names.isEmpty() ? Choices.ROW_NUMBER : String.join(", ", names);
            Message sentence = Message.of("io.which-key", layer.name(), shown);
            throw new OpenQuestion(Subject.KEY, sentence, names, Optional.empty());
        }
        return chosen(Optional.empty(), guess.key(), guesses);
    }

    private static Optional<String> chosen(
            Optional<String> choice, Optional<Proposal> guess, List<Proposal> guesses) {
        if (choice.isPresent()) return choice.filter(field -> !field.equals(Choices.NO_FIELD));
        guess.ifPresent(guesses::add);
        return guess.map(Proposal::field);
    }

    private static List<String> chosen(
            List<String> choice, List<Proposal> guess, List<Proposal> guesses) {
        if (choice.equals(List.of(Choices.NO_FIELD))) return List.of();
        if (!choice.isEmpty()) return choice;
        guesses.addAll(guess);
        return guess.stream().map(Proposal::field).toList();
    }

    /** All fields that are used. */
    private List<String> all() {
        List<String> all = new ArrayList<>(groups);
        all.addAll(counts);
        key.ifPresent(all::add);
        name.ifPresent(all::add);
        population.ifPresent(all::add);
        return all;
    }

    private void checkAllExist(Layer layer) throws UserException {
        for (String field : all()) column(layer, field);
    }

    /**
     * The column of a field.
     *
     * @throws UserException if the layer has none of that name
     */
    static Column column(Layer layer, String field) throws UserException {
        Optional<Column> column = layer.table().column(field);
        if (column.isPresent()) return column.get();
        List<String> names = layer.table().columns().stream().map(Column::name).toList();
        throw new UserException(
                Message.of("io.no-field", layer.name(), field, String.join(", ", names)));
    }
}
