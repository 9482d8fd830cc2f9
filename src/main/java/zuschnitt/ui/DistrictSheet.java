package zuschnitt.ui;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import zuschnitt.edit.EditDistrict;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.session.Session;

/** Asks what a district is called, and how it is drawn. */
final class DistrictSheet {
    private final Session session;
    private final int index;
    private final District district;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final ToggleGroup colours = new ToggleGroup();

    private DistrictSheet(Session session, int index) {
        this.session = session;
        this.index = index;
        this.district = session.settled().district(index);
    }

    /**
     * @param index a district of the settled plan
     */
    static Sheet of(Session session, int index, Messages words, Look look) {
        return new DistrictSheet(session, index).sheet(words, look);
    }

    private Sheet sheet(Messages words, Look look) {
        code.setText(district.code().text());
        code.setId("district-sheet-code");
        name.setText(district.name());
        name.setId("district-sheet-name");
        note.setText(district.note());
        note.setPrefRowCount(3);
        note.setWrapText(true);
        Form form =
                new Form(look.em(22))
                        .with(words.text("ui.district.code"), code)
                        .with(words.text("ui.district.name"), name)
                        .with(words.text("ui.district.colour"), palette())
                        .with(words.text("ui.district.note"), note);
        String title = words.text("ui.district.edit", district.code().text());
        Sheet sheet = new Sheet(words, title, form);
        sheet.ask(words.text("ui.apply"), this::objection, this::perform);
        code.textProperty().subscribe(sheet::refresh);
        name.textProperty().subscribe(sheet::refresh);
        note.textProperty().subscribe(sheet::refresh);
        colours.selectedToggleProperty().subscribe(sheet::refresh);
        return sheet;
    }

    private FlowPane palette() {
        FlowPane palette = new FlowPane(8, 8);
        Colours.all().forEach(colour -> palette.getChildren().add(choice(colour)));
        return palette;
    }

    private ToggleButton choice(int colour) {
        ToggleButton choice = new ToggleButton();
        choice.getStyleClass().add("colour-choice");
        choice.setStyle("-fx-background-color: " + Swatch.web(colour));
        choice.setAccessibleText(Swatch.web(colour));
        choice.setUserData(colour);
        choice.setToggleGroup(colours);
        choice.setSelected(colour == district.colour());
        return choice;
    }

    private Optional<Message> objection() {
        return code.getText().isBlank()
                ? Optional.of(Message.of("ui.district.needsCode"))
                : session.refusal(new EditDistrict(index, changed()));
    }

    private void perform() throws zuschnitt.message.UserException {
        session.perform(new EditDistrict(index, changed()));
    }

    private District changed() {
        int colour =
                Optional.ofNullable(colours.getSelectedToggle())
                        .map(toggle -> (int) toggle.getUserData())
                        .orElse(district.colour());
        return district.withCode(new DistrictCode(code.getText().strip()))
                .withName(name.getText().strip())
                .withNote(note.getText().strip())
                .withColour(colour);
    }
}
