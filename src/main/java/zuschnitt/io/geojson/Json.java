package zuschnitt.io.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import zuschnitt.io.bytes.Limits;

/** How JSON from strangers is read: strictly, piece by piece, within limits. */
final class Json {
    private Json() {}

    /** A factory of parsers that refuse doubled members, deep nesting and endless texts. */
    static JsonFactory strict() {
        return new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(Limits.JSON_DEPTH)
                                .maxStringLength(Limits.TEXT_BYTES)
                                .build())
                .build();
    }
}
