package zuschnitt.ui;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What can be done with or without a project. */
final class WindowActions {
    private WindowActions() {}

    static void add(Actions actions, Frame frame) {
        addProject(actions, frame);
        addLook(actions, frame);
        actions.add("keys", Material2OutlinedAL.KEYBOARD, "F1", frame::showKeys);
        actions.add("about", Material2OutlinedAL.INFO, "", frame::showAbout);
    }

    private static void addProject(Actions actions, Frame frame) {
        actions.add(
                "new",
                Material2OutlinedAL.CREATE_NEW_FOLDER,
                "Shortcut+N",
                () -> frame.newProjects().begin(List.of()));
        actions.add("open", Material2OutlinedAL.FOLDER_OPEN, "Shortcut+O", frame.project()::choose);
        actions.add("demo", Material2OutlinedMZ.MAP, "", frame.project()::openDemo);
        actions.add(
                "allBackups",
                Material2OutlinedMZ.RESTORE,
                "",
                () -> frame.project().backups().showProjects());
        actions.add("quit", Material2OutlinedAL.EXIT_TO_APP, "Shortcut+Q", frame::close);
    }

    private static void addLook(Actions actions, Frame frame) {
        actions.add(
                "german",
                Material2OutlinedAL.LANGUAGE,
                "",
                () -> frame.wear(frame.look().withLocale(Locale.GERMANY)));
        actions.add(
                "english",
                Material2OutlinedAL.LANGUAGE,
                "",
                () -> frame.wear(frame.look().withLocale(Locale.UK)));
        actions.add("shade", Material2OutlinedAL.BRIGHTNESS_6, "F7", frame::switchShade);
        addTextSize(actions, frame, "textNormal", "1", Look.TextSize.NORMAL);
        addTextSize(actions, frame, "textLarge", "2", Look.TextSize.LARGE);
        addTextSize(actions, frame, "textProjector", "3", Look.TextSize.PROJECTOR);
        actions.add("fullScreen", Material2OutlinedAL.FULLSCREEN, "F11", frame::switchFullScreen);
    }

    private static void addTextSize(
            Actions actions, Frame frame, String id, String digit, Look.TextSize size) {
        actions.add(
                id,
                Material2OutlinedAL.FORMAT_SIZE,
                "Shortcut+Alt+" + digit,
                () -> frame.wear(frame.look().withTextSize(size)));
    }
}
