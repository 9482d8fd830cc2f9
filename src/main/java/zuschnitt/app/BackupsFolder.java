package zuschnitt.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the backups of projects are kept: with the data of this user on this computer. Not with
 * what can be made again, which systems and people clear away; and in no folder that follows the
 * user through the network or into a cloud.
 */
final class BackupsFolder {
    private BackupsFolder() {}

    /**
     * {@code %LOCALAPPDATA%}, {@code ~/Library/Application Support}, {@code $XDG_DATA_HOME} or
     * {@code ~/.local/share}; in it, folders of our own.
     *
     * @param system the operating system's name, as in the property {@code os.name}
     * @param home the user's home folder
     * @param environment the environment's variables
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows"))
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Zuschnitt/Sicherungen");
        if (system.startsWith("Mac"))
            return home.resolve("Library/Application Support/Zuschnitt/Sicherungen");
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("zuschnitt/backups");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
