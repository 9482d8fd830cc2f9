package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * One layer of an import, with what was decided about it and what is likely for the rest. A value:
 * a decision makes another one, and looks at no row again.
 */
public final class Delivery {
    private final Layer layer;
    private final FieldGuess guess;
    private final Bounds bounds;
    private final Optional<Proposal> division;
    private final Choices choices;
    private final Optional<String> district;

    private Delivery(Layer layer) {
        this.layer = layer;
        this.guess = FieldGuess.of(layer.table());
        this.bounds = Extent.of(layer.geometry());
        this.division = guess.district().or(() -> DivisionGuess.of(layer, guess));
        this.choices = Choices.NONE;
        this.district = Optional.empty();
    }

    /** Other places, the same rows. */
    private Delivery(Delivery same, Layer placed, Choices choices) {
        this.layer = placed;
        this.guess = same.guess;
        this.bounds = same.bounds;
        this.division = same.division;
        this.choices = choices;
        this.district = same.district;
    }

    private Delivery(Delivery same, Choices choices, Optional<String> district) {
        this.layer = same.layer;
        this.guess = same.guess;
        this.bounds = same.bounds;
        this.division = same.division;
        this.choices = choices;
        this.district = district;
    }

    /** A layer about which nothing has been decided. Looks at every row. */
    public static Delivery of(Layer layer) {
        return new Delivery(layer);
    }

    /** The same layer with other decisions. */
    public Delivery with(Choices other) {
        return new Delivery(this, other, district);
    }

    /** The same in another coordinate system, whatever the file declares. */
    public Delivery in(Reference other) {
        return new Delivery(this, layer.in(other), choices.withDeclared(other));
    }

    /**
     * The same decisions for the layer as it reads otherwise, in another encoding say. Those that
     * name a field which is no longer there are taken back.
     */
    public Delivery reread(Layer other) {
        Delivery fresh = of(other);
        Delivery decided = fresh.with(choices).withDistrict(district);
        for (Role role : Role.values()) {
            boolean lost = decided.fields(role).stream().anyMatch(f -> !decided.has(f));
            if (lost) return fresh.with(Choices.NONE.withRepair(choices.repair()));
        }
        return decided;
    }

    private boolean has(String field) {
        return layer.table().column(field).isPresent();
    }

    public Layer layer() {
        return layer;
    }

    public Choices choices() {
        return choices;
    }

    FieldGuess guess() {
        return guess;
    }

    /** Where the layer lies, by the numbers of the file. */
    public Bounds bounds() {
        return bounds;
    }

    /**
     * From the numbers of the file to another system; call only where its own is known.
     *
     * @throws IllegalStateException if it is not
     */
    public Mapping to(Reference other) {
        try {
            return placement().to(other);
        } catch (OpenQuestion open) {
            throw new IllegalStateException(layer.name(), open);
        }
    }

    /** Around the layer in another system; as {@link #to}. */
    public Bounds boundsIn(Reference other) {
        return Extent.of(bounds, to(other));
    }

    /** Around the layer in degrees of longitude and latitude; as {@link #to}. */
    public Bounds degrees() {
        return boundsIn(Reference.WGS84);
    }

    /** The field from which an existing division is taken over; empty for none. */
    public Optional<String> district() {
        return district;
    }

    private Delivery withDistrict(Optional<String> field) {
        return new Delivery(this, choices, field);
    }

    /** The coordinate system, as the file declares it or as the planner does; empty if open. */
    public Optional<Reference> reference() {
        try {
            return Optional.of(placement().reference());
        } catch (OpenQuestion open) {
            return Optional.empty();
        }
    }

    /** How its places are understood other than the file says, if they are. */
    public Optional<Message> correction() {
        try {
            return placement().correction();
        } catch (OpenQuestion open) {
            return Optional.empty();
        }
    }

    Placement placement() throws OpenQuestion {
        return Placement.of(layer, choices.declared(), bounds);
    }

    Fields fields() throws UserException {
        return Fields.of(layer, choices, guess);
    }

    /** The fields in a role, as chosen, otherwise as guessed; a district is only chosen. */
    public List<String> fields(Role role) {
        return switch (role) {
            case KEY -> one(choices.key(), guess.key());
            case NAME -> one(choices.name(), guess.name());
            case GROUP -> several(choices.groups(), guess.groups());
            case POPULATION -> one(choices.population(), guess.population());
            case COUNT -> several(choices.counts(), guess.counts());
            case DISTRICT -> district.stream().toList();
        };
    }

    private static List<String> one(Optional<String> chosen, Optional<Proposal> guessed) {
        return chosen
                .or(() -> guessed.map(Proposal::field))
                .filter(field -> !field.equals(Choices.NO_FIELD))
                .filter(field -> !field.equals(Choices.ROW_NUMBER))
                .stream()
                .toList();
    }

    private static List<String> several(List<String> chosen, List<Proposal> guessed) {
        if (chosen.equals(List.of(Choices.NO_FIELD))) return List.of();
        return chosen.isEmpty() ? guessed.stream().map(Proposal::field).toList() : chosen;
    }

    /**
     * The same with other fields in a role. A field has one role, what it was before it is no more;
     * but a division may be taken from any field.
     *
     * @param fields none: there is to be none, and units are numbered if it is the key
     */
    public Delivery choose(Role role, List<String> fields) {
        Delivery free = this;
        for (Role other : Role.values()) {
            List<String> kept = new ArrayList<>(free.fields(other));
            boolean apart = other != role && other != Role.DISTRICT && role != Role.DISTRICT;
            if (apart && kept.removeAll(fields)) free = free.put(other, kept);
        }
        return free.put(role, fields);
    }

    private Delivery put(Role role, List<String> fields) {
        Optional<String> first = fields.stream().findFirst();
        String orNone = first.orElse(Choices.NO_FIELD);
        List<String> orNothing = fields.isEmpty() ? List.of(Choices.NO_FIELD) : fields;
        return switch (role) {
            case KEY -> with(choices.withKey(first.orElse(Choices.ROW_NUMBER)));
            case NAME -> with(choices.withName(orNone));
            case GROUP -> with(choices.withGroups(orNothing));
            case POPULATION -> with(choices.withPopulation(orNone));
            case COUNT -> with(choices.withCounts(orNothing));
            case DISTRICT -> withDistrict(first);
        };
    }

    /** What a field is used for; empty if for nothing. */
    public Optional<Role> role(String field) {
        return Stream.of(Role.values()).filter(role -> fields(role).contains(field)).findFirst();
    }

    /**
     * What the fields in a role have to show for it, in words. Looks at every row, unless the
     * fields are guessed.
     */
    public List<Message> reasons(Role role) {
        if (guessed(role)) return guesses(role).stream().map(Proposal::reason).toList();
        return fields(role).stream()
                .map(layer.table()::column)
                .flatMap(Optional::stream)
                .map(column -> FieldReason.of(role, column))
                .toList();
    }

    /** A division that the layer seems to hold, which may be taken over. */
    public Optional<Proposal> division() {
        return division;
    }

    private List<Proposal> guesses(Role role) {
        return switch (role) {
            case KEY -> guess.key().stream().toList();
            case NAME -> guess.name().stream().toList();
            case GROUP -> guess.groups();
            case POPULATION -> guess.population().stream().toList();
            case COUNT -> guess.counts();
            case DISTRICT -> List.of();
        };
    }

    /** Whether the role's fields were guessed, not chosen. */
    public boolean guessed(Role role) {
        return switch (role) {
            case KEY -> choices.key().isEmpty();
            case NAME -> choices.name().isEmpty();
            case GROUP -> choices.groups().isEmpty();
            case POPULATION -> choices.population().isEmpty();
            case COUNT -> choices.counts().isEmpty();
            case DISTRICT -> false;
        };
    }

    /** What only the planner can know of this layer. */
    public List<OpenQuestion> questions() {
        List<OpenQuestion> questions = new ArrayList<>();
        ask(this::placement, questions);
        ask(this::fields, questions);
        return questions;
    }

    /** The question about a subject, if it is open. */
    public Optional<OpenQuestion> question(Subject subject) {
        return questions().stream().filter(open -> open.subject() == subject).findFirst();
    }

    private static void ask(Asking asking, List<OpenQuestion> questions) {
        try {
            asking.ask();
        } catch (OpenQuestion open) {
            questions.add(open);
        } catch (UserException wrong) {
            throw new IllegalStateException("a field was chosen that is not there", wrong);
        }
    }

    /** Something that asks where it can't know. */
    private interface Asking {
        Object ask() throws UserException;
    }

    /** Names of all fields, in the order of the file. */
    public List<String> names() {
        return layer.table().columns().stream().map(Column::name).toList();
    }
}
