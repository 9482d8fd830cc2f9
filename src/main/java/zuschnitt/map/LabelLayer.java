package zuschnitt.map;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Band;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.Unit;
import zuschnitt.raster.Label;
import zuschnitt.raster.Viewport;

/**
 * The districts' names and populations on the map, to be read from the back row, and those of the
 * units where one is so near that there is room. A name says as much as fits into its district, and
 * none covers another. While a border is pulled all districts say their numbers, on plates in the
 * colour of the band, and make room for each other.
 *
 * <p>Names are placed when there are new ones or the scale changes; when the view moves on, all of
 * them are moved as one.
 */
final class LabelLayer extends Pane implements MapLayer {
    private static final double USUAL_EM = 14;

    /** Times the way to the nearest border that half a plate may be long. */
    private static final double OVERHANG_OF_FLOW = 3.5;

    private final Messages messages;
    private final NumberFormat number;
    private final Map<Integer, NameTag> ofDistricts = new HashMap<>();
    private final Map<Integer, NameTag> ofUnits = new HashMap<>();
    private double em = USUAL_EM;
    private Lettering district = Lettering.ofDistricts(USUAL_EM);
    private Lettering unit = Lettering.ofUnits(USUAL_EM);
    private Optional<Shown> shown = Optional.empty();
    private Optional<Set<Integer>> live = Optional.empty();

    /**
     * Whether only those speak that are placed first, and the others but say what they are called.
     */
    private boolean othersQuiet;

    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private Viewport arranged = view;
    private double outputScale = 1;

    LabelLayer(Messages messages) {
        this.messages = messages;
        this.number = NumberFormat.getIntegerInstance(messages.locale());
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * What there is to be named.
     *
     * @param districts places of the districts, those with most room first
     * @param units places of the units, those with most room first; none from afar
     */
    record Shown(List<Label> districts, List<Label> units, Plan plan, Totals totals) {}

    /**
     * How large names are.
     *
     * @param newEm size of the window's text, pixels
     */
    void setTextSize(double newEm) {
        em = newEm;
        district = othersQuiet ? Lettering.ofFlows(em) : Lettering.ofDistricts(em);
        unit = Lettering.ofUnits(em);
        drop(ofDistricts);
        drop(ofUnits);
        write();
    }

    void show(Shown newShown) {
        Plan plan = newShown.plan;
        boolean sameUnits =
                shown.filter(old -> old.plan.ground() == plan.ground()).isPresent()
                        && !newShown.units.isEmpty();
        if (!sameUnits) drop(ofUnits);
        shown = Optional.of(newShown);
        write();
    }

    /**
     * Lets all names say their numbers in the colours of the band; empty: as many as have room.
     *
     * @param first the districts whose names are placed before all others
     */
    void live(Optional<Set<Integer>> first) {
        live = first;
        write();
    }

    /**
     * Lets only some districts say their numbers, on plates; of the others the names, where they
     * have room: their numbers would be taken for those of the whole district, of which these are
     * but a part.
     */
    void liveOnly(Set<Integer> some) {
        live = Optional.of(some);
        if (!othersQuiet) {
            othersQuiet = true;
            setTextSize(em);
        }
        write();
    }

    private boolean quiet(int index) {
        return othersQuiet && !live.orElseThrow().contains(index);
    }

    private void write() {
        if (shown.isEmpty()) return;
        for (Label label : shown.get().districts) writeDistrict(label.index(), shown.get());
        for (Label label : shown.get().units) writeUnit(label.index(), shown.get());
        arrange();
    }

    private void writeDistrict(int index, Shown now) {
        NameTag tag = tag(ofDistricts, index, district);
        if (quiet(index)) {
            tag.say(now.plan.district(index).code().text(), List::of);
            tag.judge(Optional.empty());
            return;
        }
        Totals totals = now.totals;
        tag.say(
                new Spoken(
                        now.plan.district(index),
                        totals.figures().peopled() ? totals.population(index) : Double.NaN,
                        totals.estimated(index),
                        totals.verdict(index),
                        live.isPresent()),
                this::wordings);
        tag.judge(live.map(first -> totals.verdict(index)));
    }

    /**
     * What the name of a district tells.
     *
     * @param people NaN if not known; then nothing is said of them
     */
    private record Spoken(
            District named, double people, boolean estimated, Band.Verdict verdict, boolean live) {}

    private List<String> wordings(Spoken spoken) {
        String code = spoken.named.code().text();
        String name = spoken.named.name();
        String people = people(spoken);
        if (othersQuiet) return wordings(lines(code, people), people);
        return name.isEmpty()
                ? wordings(lines(code, people), code)
                : wordings(lines(code, name, people), lines(code, people), code);
    }

    /** What there is to say, the fullest first, each once. */
    private static List<String> wordings(String... wordings) {
        return Stream.of(wordings).filter(said -> !said.isEmpty()).distinct().toList();
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(said -> !said.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void writeUnit(int index, Shown now) {
        tag(ofUnits, index, unit)
                .say(
                        new Counted(
                                now.plan.ground().units().unit(index),
                                now.totals.figures().population(index)),
                        this::wordings);
    }

    /**
     * What the name of a unit tells.
     *
     * @param people NaN if not known; then nothing is said of them
     */
    private record Counted(Unit named, double people) {}

    private List<String> wordings(Counted counted) {
        String key = counted.named.key();
        if (Double.isNaN(counted.people)) return List.of(key);
        String people = number(counted.people);
        return List.of(lines(key, people), people);
    }

    /** A tag of one's own that says some number of people. */
    NameTag note(double people, boolean estimated) {
        return tag((estimated ? "≈ " : "") + number(people));
    }

    /** A tag of one's own that says something. */
    NameTag note(Message words) {
        return tag(messages.text(words));
    }

    private NameTag tag(String words) {
        NameTag note = new NameTag(district);
        note.say(words, List::of);
        note.choose(0);
        return note;
    }

    private String number(double people) {
        return number.format(Math.round(people));
    }

    private String people(Spoken spoken) {
        if (Double.isNaN(spoken.people)) return "";
        String estimate = spoken.estimated ? "≈ " : "";
        return estimate + number(spoken.people) + sign(spoken);
    }

    private static String sign(Spoken spoken) {
        return switch (spoken.verdict) {
            case BELOW -> " ▼";
            case ABOVE -> " ▲";
            case WITHIN -> spoken.live ? " ✓" : "";
            case NONE -> "";
        };
    }

    @Override
    public void look(Viewport newView, double newOutputScale) {
        boolean moved = newOutputScale == outputScale && newView.sameScale(arranged);
        view = newView;
        outputScale = newOutputScale;
        if (moved) move();
        else arrange();
    }

    /** All names at once, by whole device pixels, so that they stay as sharp as they are. */
    private void move() {
        setTranslateX(Math.rint(view.toPixelX(arranged.toMapX(0))) / outputScale);
        setTranslateY(Math.rint(view.toPixelY(arranged.toMapY(0))) / outputScale);
    }

    private void arrange() {
        arranged = view;
        move();
        Placement placement = new Placement();
        Set<Node> visible = new HashSet<>();
        shown.ifPresent(
                now -> {
                    for (Label label : inTurn(now.districts))
                        place(ofDistricts, label, placement).ifPresent(visible::add);
                    for (Label label : now.units)
                        place(ofUnits, label, placement).ifPresent(visible::add);
                });
        getChildren().retainAll(visible);
        visible.removeAll(getChildren());
        getChildren().addAll(visible);
    }

    /** A tag is kept, seen or not; only those that are seen hang in the window. */
    private static NameTag tag(Map<Integer, NameTag> tags, int index, Lettering lettering) {
        return tags.computeIfAbsent(index, key -> new NameTag(lettering));
    }

    /** Takes all tags of a kind from the map. */
    private void drop(Map<Integer, NameTag> tags) {
        getChildren().removeAll(tags.values());
        tags.clear();
    }

    private List<Label> inTurn(List<Label> labels) {
        if (live.isEmpty()) return labels;
        List<Label> sorted = new ArrayList<>(labels);
        Set<Integer> first = live.get();
        sorted.sort(Comparator.comparing(label -> !first.contains(label.index())));
        return sorted;
    }

    private Optional<NameTag> place(Map<Integer, NameTag> tags, Label label, Placement placement) {
        return Optional.ofNullable(tags.get(label.index()))
                .filter(
                        tag -> {
                            Optional<Placement.Spot> spot = spot(tag, label, placement);
                            spot.ifPresent(tag::stand);
                            return spot.isPresent();
                        });
    }

    private Optional<Placement.Spot> spot(NameTag tag, Label label, Placement placement) {
        double x = view.toPixelX(label.mapX()) / outputScale;
        double y = view.toPixelY(label.mapY()) / outputScale;
        double room = label.room() / outputScale;
        List<Placement.Size> sizes = tag.sizes();
        if (live.isEmpty() || quiet(label.index())) return placement.within(x, y, room, sizes);
        int numbers = othersQuiet ? wordingOfFlow(room, sizes) : Math.max(0, sizes.size() - 2);
        return placement.beside(x, y, numbers, NameTag.onPlate(sizes.get(numbers)));
    }

    /** What moved says from where to where, unless the plate would bury far more than moved. */
    private static int wordingOfFlow(double room, List<Placement.Size> sizes) {
        Placement.Size full = sizes.get(0);
        boolean fits = Math.hypot(full.width(), full.height()) / 2 <= OVERHANG_OF_FLOW * room;
        return fits ? 0 : sizes.size() - 1;
    }
}
