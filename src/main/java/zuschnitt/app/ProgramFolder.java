package zuschnitt.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The program's own folder on this computer: its log and what can be made again at any time. Never
 * a project, never anything that a planner would miss.
 */
record ProgramFolder(Path path) {

    /**
     * Where the operating system keeps such things: {@code %LOCALAPPDATA%}, {@code
     * ~/Library/Caches}, {@code $XDG_CACHE_HOME} or {@code ~/.cache}.
     *
     * @param system the operating system's name, as in the property {@code os.name}
     * @param home the user's home folder
     * @param environment the environment's variables
     */
    static ProgramFolder of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return within(environment, "LOCALAPPDATA", home.resolve("AppData/Local"), "Zuschnitt");
        }
        if (system.startsWith("Mac")) {
            return new ProgramFolder(home.resolve("Library/Caches/Zuschnitt"));
        }
        return within(environment, "XDG_CACHE_HOME", home.resolve(".cache"), "zuschnitt");
    }

    private static ProgramFolder within(
            Map<String, String> environment, String variable, Path otherwise, String name) {
        Path parent =
                Optional.ofNullable(environment.get(variable))
                        .filter(text -> !text.isBlank())
                        .map(Path::of)
                        .filter(Path::isAbsolute)
                        .orElse(otherwise);
        return new ProgramFolder(parent.resolve(name));
    }

    /**
     * Tells those that keep files: the log, and GeoTools its copy of the EPSG tables (33 MB,
     * otherwise in the temporary folder and lost with it). What is set from outside stays.
     */
    void announce() {
        LogFile.keepIn(path.resolve("log"));
        if (System.getProperty("EPSG-HSQL.directory") == null) {
            System.setProperty("EPSG-HSQL.directory", path.resolve("epsg").toString());
        }
    }
}
