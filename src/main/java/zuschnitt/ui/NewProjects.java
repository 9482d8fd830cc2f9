package zuschnitt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.ui.doctor.DoctorPage;
import zuschnitt.ui.doctor.Patient;
import zuschnitt.ui.importing.ImportPage;
import zuschnitt.ui.importing.NewProject;

/**
 * New projects: the page on which one is made, in place of what the frame shows, how its layers fit
 * together, and what there is to say when it is made.
 */
final class NewProjects {
    private final Frame frame;
    private final Background background;

    NewProjects(Frame frame, Background background) {
        this.frame = frame;
        this.background = background;
    }

    /** Shows the page, with files to make a project of, or more of them. */
    void begin(List<Path> files) {
        if (!(frame.page() instanceof ImportPage))
            frame.turnTo(new ImportPage(background, frame.words(), host()));
        if (frame.page() instanceof ImportPage page) page.take(files);
    }

    /** Shows the page again that was there before the frame was laid out anew, if it was this. */
    void goOn(Node before) {
        if (before instanceof ImportPage page) frame.turnTo(page.again(frame.words(), host()));
    }

    private ImportHost host() {
        return new ImportHost(frame, frame::lay);
    }

    /**
     * Makes a project in the background, shows it, and says what was read and mended.
     *
     * @param onRefused told why it can't be made so
     */
    void create(NewProject wished, Consumer<UserException> onRefused) {
        background.run(
                Message.of("ui.creating", wished.title()),
                job -> wished.make(),
                made -> welcome(made, wished.file()),
                failure -> {
                    if (failure instanceof UserException known) onRefused.accept(known);
                    else frame.alarm(failure);
                });
    }

    private void welcome(NewProject.Made made, Path file) {
        frame.project().show(made.file(), Optional.of(file));
        frame.show(ReportSheet.of(made.report(), made.joins(), frame.words(), frame.look()));
    }

    /**
     * Shows how layers fit together, and then again the page that asked.
     *
     * @param onTaken told which repair was chosen
     */
    void examine(Intake layers, Consumer<Repair> onTaken) {
        Node asking = frame.page();
        DoctorPage.Host host = new DoctorHost(frame, () -> frame.turnTo(asking));
        frame.turnTo(new DoctorPage(Patient.of(layers), background, frame.words(), host, onTaken));
    }
}
