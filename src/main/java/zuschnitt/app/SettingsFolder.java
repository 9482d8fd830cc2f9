package zuschnitt.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the operating system keeps what programs remember of their user. */
final class SettingsFolder {
    private SettingsFolder() {}

    /**
     * {@code %APPDATA%}, {@code ~/Library/Application Support}, {@code $XDG_CONFIG_HOME} or {@code
     * ~/.config}; in it, a folder of our own.
     *
     * @param system the operating system's name, as in the property {@code os.name}
     * @param home the user's home folder
     * @param environment the environment's variables
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows"))
            return folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Zuschnitt");
        if (system.startsWith("Mac")) return home.resolve("Library/Application Support/Zuschnitt");
        return folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("zuschnitt");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
