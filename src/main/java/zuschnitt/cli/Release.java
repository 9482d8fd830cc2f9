package zuschnitt.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which release of the program this is. */
final class Release implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Optional<String> version =
                Optional.ofNullable(Release.class.getPackage().getImplementationVersion());
        return new String[] {"zuschnitt " + version.orElse("(unreleased)")};
    }
}
