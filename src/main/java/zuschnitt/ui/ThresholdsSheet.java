package zuschnitt.ui;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import zuschnitt.edit.ChangeRules;
import zuschnitt.edit.Edit;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Band;
import zuschnitt.plan.Rules;
import zuschnitt.session.Session;

/** Asks how many residents a district should have. */
final class ThresholdsSheet {
    private final Session session;
    private final NumberField minimum;
    private final NumberField target;
    private final NumberField maximum;
    private final NumberField noticeBelow;

    private ThresholdsSheet(Session session, Messages words) {
        this.session = session;
        Rules rules = session.settled().rules();
        minimum = new NumberField(rules.band().minimum(), words);
        target = new NumberField(rules.band().target(), words);
        maximum = new NumberField(rules.band().maximum(), words);
        noticeBelow =
                new NumberField(
                        rules.noticeBelow() == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(rules.noticeBelow()),
                        words);
    }

    static Sheet of(Session session, Messages words, Look look) {
        return new ThresholdsSheet(session, words).sheet(words, look);
    }

    private Sheet sheet(Messages words, Look look) {
        Form form =
                new Form(look.em(10))
                        .with(words.text("ui.thresholds.minimum"), minimum)
                        .with(words.text("ui.thresholds.target"), target)
                        .with(words.text("ui.thresholds.maximum"), maximum)
                        .with(words.text("ui.thresholds.notice"), noticeBelow);
        Sheet sheet = new Sheet(words, words.text("ui.thresholds"), form);
        sheet.ask(words.text("ui.apply"), this::objection, () -> session.perform(edit()));
        Stream.of(minimum, target, maximum, noticeBelow)
                .forEach(field -> field.textProperty().subscribe(sheet::refresh));
        return sheet;
    }

    private Optional<Message> objection() {
        return ascending()
                ? session.refusal(edit())
                : Optional.of(Message.of("ui.thresholds.order"));
    }

    /** Whether minimum, target and maximum, as far as they are given, follow one another. */
    private boolean ascending() {
        int[] given =
                Stream.of(minimum, target, maximum)
                        .map(NumberField::number)
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .toArray();
        for (int i = 1; i < given.length; i++) if (given[i - 1] > given[i]) return false;
        return true;
    }

    private Edit edit() {
        Band band = new Band(minimum.number(), target.number(), maximum.number());
        return new ChangeRules(
                session.settled()
                        .rules()
                        .withBand(band)
                        .withNoticeBelow(noticeBelow.number().orElse(0)));
    }
}
