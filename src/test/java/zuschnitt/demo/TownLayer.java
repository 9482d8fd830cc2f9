package zuschnitt.demo;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import zuschnitt.coverage.Rings;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;

/** The town as a statistics office would deliver it: one row per block. */
final class TownLayer {
    private final Town town;
    private final Division draft;

    private TownLayer(Town town) {
        this.town = town;
        this.draft = Division.draft(town);
    }

    /** The rows in the order of their keys; EPSG:25832. */
    static Layer of(Town town) throws UserException {
        return new TownLayer(town).layer();
    }

    private Layer layer() throws UserException {
        Table table =
                Table.of(
                        texts("BLOCK", Block::key),
                        texts("NAME", Block::name),
                        texts("ORTSTEIL", block -> block.quarter().name()),
                        counts("EINW", Residents::all),
                        counts("E_0_5", Residents::under6),
                        counts("E_6_17", Residents::under18),
                        counts("E_18_64", Residents::under65),
                        counts("E_65P", Residents::from65),
                        counts("HH", Residents::households),
                        counts("ARBEITSLOS", Residents::unemployed),
                        counts("AUSLAENDER", Residents::foreign),
                        Column.ofTexts(
                                "SOZIALRAUM", draft.blocks().stream().map(draft::code).toList()));
        List<Rings> areas = town.blocks().stream().map(Block::rings).toList();
        return Layer.of("bloecke", table, areas, Reference.of(25832));
    }

    private Column texts(String name, Function<Block, String> value) {
        return Column.ofTexts(name, town.blocks().stream().map(value).toList());
    }

    private Column counts(String name, ToIntFunction<Residents> value) {
        return Column.ofIntegers(
                name,
                town.blocks().stream()
                        .map(Block::residents)
                        .mapToLong(value::applyAsInt)
                        .toArray());
    }
}
