package zuschnitt.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/** Finds districts, units and what lies in reference layers by what they are called. */
final class FindSheet {
    private static final int MOST = 50;

    private final Session session;
    private final LayerShelf shelf;
    private final Messages words;
    private final TextField field = new TextField();
    private final ListView<Place> places = new ListView<>();

    /**
     * Something that was found.
     *
     * @param text what it is called
     * @param units which units it is
     * @param spot where it is in the project's coordinates, if it is none of these
     */
    record Place(String text, UnitSet units, Optional<Bounds> spot) {
        private Place(String text, UnitSet units) {
            this(text, units, Optional.empty());
        }
    }

    private FindSheet(Session session, LayerShelf shelf, Messages words) {
        this.session = session;
        this.shelf = shelf;
        this.words = words;
    }

    /**
     * @param onFound told which place was chosen
     */
    static Sheet of(
            Session session, LayerShelf shelf, Messages words, Look look, Consumer<Place> onFound) {
        return new FindSheet(session, shelf, words).sheet(look, onFound);
    }

    private Sheet sheet(Look look, Consumer<Place> onFound) {
        field.setId("find-field");
        field.setPromptText(words.text("ui.find.prompt"));
        places.setId("find-places");
        places.getStyleClass().add("plain-list");
        places.setPrefHeight(look.em(16));
        places.setPrefWidth(look.em(28));
        places.setCellFactory(unused -> new PlaceCell());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        Sheet sheet = new Sheet(words, words.text("ui.find"), new VBox(8, field, places));
        sheet.ask(
                words.text("ui.find.show"),
                () ->
                        chosen().isPresent()
                                ? Optional.empty()
                                : Optional.of(Message.of("ui.find.nothing")),
                () -> chosen().ifPresent(onFound));
        field.textProperty()
                .subscribe(
                        text -> {
                            places.getItems().setAll(found(text).limit(MOST).toList());
                            places.getSelectionModel().selectFirst();
                        });
        places.getSelectionModel().selectedItemProperty().subscribe(sheet::refresh);
        return sheet;
    }

    /** The arrows walk through the list while the planner writes. */
    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) places.getSelectionModel().selectNext();
        else if (event.getCode() == KeyCode.UP) places.getSelectionModel().selectPrevious();
        else return;
        places.scrollTo(places.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private Optional<Place> chosen() {
        return Optional.ofNullable(places.getSelectionModel().getSelectedItem());
    }

    private Stream<Place> found(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Plan plan = session.settled();
        Stream<Place> districts =
                IntStream.range(Plan.FIRST, plan.slots())
                        .filter(district -> matches(plan.district(district), wanted))
                        .mapToObj(district -> place(plan, district));
        if (wanted.isEmpty()) return districts;
        Stream<Place> units =
                IntStream.rangeClosed(1, plan.ground().units().count())
                        .filter(unit -> matches(plan.ground().units().unit(unit), wanted))
                        .mapToObj(unit -> placeOfUnit(plan, unit));
        Stream<Place> named =
                session.layers().all().get().stream().flatMap(layer -> places(layer, wanted));
        return Stream.concat(Stream.concat(districts, units.limit(MOST / 2)), named);
    }

    /** Streets, say: those that lie in a layer. */
    private Stream<Place> places(ReferenceLayer layer, String wanted) {
        return shelf.features(layer).stream()
                .flatMap(
                        features ->
                                NamedPlaces.containing(features, wanted, MOST).entrySet().stream())
                .map(
                        place ->
                                new Place(
                                        words.text("ui.find.layer", place.getKey(), layer.name()),
                                        UnitSet.EMPTY,
                                        Optional.of(place.getValue())));
    }

    private static boolean matches(District district, String wanted) {
        return (district.code().text() + " " + district.name())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private static boolean matches(Unit unit, String wanted) {
        return (unit.key() + " " + unit.name()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Place place(Plan plan, int district) {
        District found = plan.district(district);
        String text = (found.code().text() + "  " + found.name()).strip();
        return new Place(text, plan.units(district));
    }

    private Place placeOfUnit(Plan plan, int unit) {
        Unit found = plan.ground().units().unit(unit);
        String text = (found.key() + "  " + found.name()).strip();
        return new Place(words.text("ui.find.unit", text), UnitSet.of(unit));
    }

    /** What was found, in a line. */
    private static final class PlaceCell extends ListCell<Place> {
        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(empty ? "" : place.text());
        }
    }
}
