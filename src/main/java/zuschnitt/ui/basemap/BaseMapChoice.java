package zuschnitt.ui.basemap;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zuschnitt.map.online.Preset;
import zuschnitt.map.online.TileAddress;
import zuschnitt.map.online.UrlTemplate;
import zuschnitt.map.online.WebTiles;
import zuschnitt.map.online.WmsAddress;
import zuschnitt.map.tiles.FolderTiles;
import zuschnitt.map.tiles.MbTiles;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Which base map a planner wants. Can be written in one line and read again. */
public sealed interface BaseMapChoice {
    /** The greatest zoom of servers that don't say theirs. */
    int USUAL_CLOSEST = 19;

    /** No base map. */
    BaseMapChoice NONE = new None();

    /**
     * The map itself. May take a moment; asks no network yet.
     *
     * @param cacheFolder for what is kept of maps from the network
     * @throws UserException if there is no such map, or none that can be shown
     */
    TileSource open(Path cacheFolder) throws UserException;

    /** The server that is asked; empty where none is. */
    Optional<String> server();

    /** In one line: what kind of map, then what is to be known of it, with tabs between. */
    String line();

    /** What {@link #line} wrote; empty if that can't be made out any more. */
    static Optional<BaseMapChoice> of(String line) {
        String[] parts = line.split("\t", -1);
        try {
            return switch (parts[0] + parts.length) {
                case "none1" -> Optional.of(NONE);
                case "file2" -> Optional.of(new OfFile(Path.of(parts[1])));
                case "folder2" -> Optional.of(new OfFolder(Path.of(parts[1])));
                case "preset2" -> Optional.of(new OfPreset(parts[1]));
                case "address3" -> Optional.of(new OfAddress(parts[1], parts[2]));
                case "wms4" -> Optional.of(new OfWms(parts[1], parts[2], parts[3]));
                default -> Optional.empty();
            };
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }

    private static String line(String... parts) {
        return String.join(
                "\t", Stream.of(parts).map(part -> part.replaceAll("\\p{Cntrl}", " ")).toList());
    }

    /** No base map. */
    record None() implements BaseMapChoice {
        @Override
        public TileSource open(Path cacheFolder) {
            return TileSource.NONE;
        }

        @Override
        public Optional<String> server() {
            return Optional.empty();
        }

        @Override
        public String line() {
            return "none";
        }
    }

    /** A file of tiles. */
    record OfFile(Path path) implements BaseMapChoice {
        @Override
        public TileSource open(Path cacheFolder) throws UserException {
            return MbTiles.open(path);
        }

        @Override
        public Optional<String> server() {
            return Optional.empty();
        }

        @Override
        public String line() {
            return BaseMapChoice.line("file", path.toString());
        }
    }

    /** A folder of tiles. */
    record OfFolder(Path path) implements BaseMapChoice {
        @Override
        public TileSource open(Path cacheFolder) throws UserException {
            return FolderTiles.open(path);
        }

        @Override
        public Optional<String> server() {
            return Optional.empty();
        }

        @Override
        public String line() {
            return BaseMapChoice.line("folder", path.toString());
        }
    }

    /** One of the maps from the network that the program knows. */
    record OfPreset(String id) implements BaseMapChoice {
        /** All of them. */
        static List<Preset> all() {
            return Preset.all(LocalDate.now(ZoneId.systemDefault()).getYear());
        }

        private Optional<Preset> preset() {
            return all().stream().filter(preset -> preset.id().equals(id)).findFirst();
        }

        @Override
        public TileSource open(Path cacheFolder) throws UserException {
            Preset preset =
                    preset().orElseThrow(
                                    () -> new UserException(Message.of("ui.baseMap.unknown", id)));
            return WebTiles.of(
                    preset.address(), preset.attribution(), preset.closest(), cacheFolder);
        }

        @Override
        public Optional<String> server() {
            return preset().map(Preset::address).map(TileAddress::server);
        }

        @Override
        public String line() {
            return BaseMapChoice.line("preset", id);
        }
    }

    /**
     * A server of the planner's own.
     *
     * @param template of addresses, see {@link UrlTemplate}
     * @param attribution who made the map; may be empty
     */
    record OfAddress(String template, String attribution) implements BaseMapChoice {
        @Override
        public TileSource open(Path cacheFolder) throws UserException {
            return WebTiles.of(
                    UrlTemplate.parse(template), attribution, USUAL_CLOSEST, cacheFolder);
        }

        @Override
        public Optional<String> server() {
            try {
                return Optional.of(UrlTemplate.parse(template).server());
            } catch (UserException none) {
                return Optional.empty();
            }
        }

        @Override
        public String line() {
            return BaseMapChoice.line("address", template, attribution);
        }
    }

    /**
     * A WMS.
     *
     * @param service its address, see {@link WmsAddress}
     * @param layers names of its layers, separated by commas; empty if the address has them
     * @param attribution who made the map; may be empty
     */
    record OfWms(String service, String layers, String attribution) implements BaseMapChoice {
        @Override
        public TileSource open(Path cacheFolder) throws UserException {
            return WebTiles.of(
                    WmsAddress.parse(service, layers), attribution, USUAL_CLOSEST, cacheFolder);
        }

        @Override
        public Optional<String> server() {
            try {
                return Optional.of(WmsAddress.parse(service, layers).server());
            } catch (UserException none) {
                return Optional.empty();
            }
        }

        @Override
        public String line() {
            return BaseMapChoice.line("wms", service, layers, attribution);
        }
    }
}
