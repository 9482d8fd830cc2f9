package zuschnitt.io.template;

import java.util.List;
import java.util.OptionalInt;
import zuschnitt.plan.Rules;

/**
 * What a new project can start from where a town has neither rules nor data yet: thresholds, topic
 * fields, indicators, and how many districts others have drawn.
 *
 * @param name for the list of templates
 * @param description where its figures come from; may be empty
 * @param rules thresholds of a district
 * @param gapWidth metres; units across a narrower gap count as touching
 * @param districts number of districts in all groups together; empty if nobody said
 * @param topics topic fields, in the order of a report
 * @param indicators in the order of a report; each has one of the topics
 * @param groups communes or Ortsteile, each with its number of districts
 * @param publication what is to be kept back when figures are published
 */
public record Template(
        String name,
        String description,
        Rules rules,
        double gapWidth,
        OptionalInt districts,
        List<String> topics,
        List<Indicator> indicators,
        List<Group> groups,
        Publication publication) {
    public Template {
        topics = List.copyOf(topics);
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
    }

    /**
     * A figure that the planners will want.
     *
     * @param numerator what is counted, in words
     * @param denominator of whom or what; empty if the count stands for itself
     */
    public record Indicator(String name, String topic, String numerator, String denominator) {}

    /**
     * A commune or an Ortsteil.
     *
     * @param key official key (AGS), text; may be empty
     * @param districts how many districts it has; empty if nobody said
     */
    public record Group(String key, String name, OptionalInt districts) {}

    /**
     * What is kept back.
     *
     * @param hideBelow counts smaller than this are hidden; 0 for none
     * @param roundTo counts are rounded to multiples of this; 0 for none
     * @param areasFrom districts with fewer inhabitants get no figures; 0 for none
     */
    public record Publication(int hideBelow, int roundTo, int areasFrom) {
        /** Everything may be shown. */
        public static final Publication OPEN = new Publication(0, 0, 0);
    }
}
