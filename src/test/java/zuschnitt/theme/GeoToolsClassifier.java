package zuschnitt.theme;

import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.RangedClassifier;

/** Classes as GeoTools finds them, to judge ours by. */
final class GeoToolsClassifier {
    private GeoToolsClassifier() {}

    /**
     * The lower limits of all classes but the first.
     *
     * @param function {@code Quantile}, {@code EqualInterval} or {@code Jenks}
     */
    static double[] limits(String function, double[] values, int classes) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("values");
        builder.add("value", Double.class);
        SimpleFeatureType type = builder.buildFeatureType();
        ListFeatureCollection rows = new ListFeatureCollection(type);
        for (int i = 0; i < values.length; i++) rows.add(row(type, values[i], i));
        FilterFactory factory = CommonFactoryFinder.getFilterFactory();
        Object found =
                factory.function(function, factory.property("value"), factory.literal(classes))
                        .evaluate(rows);
        RangedClassifier classifier = (RangedClassifier) found;
        return IntStream.range(1, classifier.getSize())
                .mapToDouble(i -> ((Number) classifier.getMin(i)).doubleValue())
                .toArray();
    }

    private static SimpleFeature row(SimpleFeatureType type, double value, int number) {
        return SimpleFeatureBuilder.build(type, new Object[] {value}, "row." + number);
    }
}
