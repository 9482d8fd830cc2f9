package zuschnitt.io.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import zuschnitt.io.template.Template.Group;
import zuschnitt.io.template.Template.Indicator;
import zuschnitt.io.template.Template.Publication;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;
import zuschnitt.plan.Rules;

/**
 * Reads one template, strictly: whoever mistypes a field is told so with the line, instead of
 * wondering why the threshold doesn't hold. The format (in German in {@code seeds/README.md});
 * every field but {@code name} may be left out:
 *
 * <pre>
 * {"name": "…", "description": "…",
 *  "band": {"min": 2000, "target": 4000, "max": 6000},    inhabitants of a district
 *  "warnBelow": 1000,                                     a notice below so many; 0 for none
 *  "gapWidth": 20,                                        metres
 *  "districts": 77,                                       in all groups together
 *  "topics": ["Wohnen", …],
 *  "indicators": [{"name": "…", "topic": "Wohnen", "numerator": "…", "denominator": "…"}, …],
 *  "groups": [{"key": "05334008", "name": "Baesweiler", "districts": 7}, …],
 *  "publication": {"hideBelow": 3, "roundTo": 0, "areasFrom": 300}}
 * </pre>
 */
final class TemplateParser {
    private static final int GAP_WIDTH = 20;

    private final String file;
    private final TemplateJson json;

    private final List<String> topics = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private Band band = Band.NONE;
    private Publication publication = Publication.OPEN;

    private TemplateParser(String file, TemplateJson json) {
        this.file = file;
        this.json = json;
    }

    /**
     * The template that the text describes.
     *
     * @param file what to call it in refusals
     * @throws UserException if it is no template; names file, line and what is wrong
     */
    static Template parse(String file, String text) throws UserException {
        try {
            return new TemplateParser(file, TemplateJson.of(file, text)).template();
        } catch (JsonProcessingException e) {
            throw TemplateJson.syntax(file, e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory", e);
        }
    }

    private Template template() throws IOException, UserException {
        json.object(file, this::field);
        json.end();
        String name = texts.getOrDefault("name", "");
        if (name.isEmpty()) throw json.refusal("template.broken.nameless");
        Rules rules =
                new Rules(band, numbers.getOrDefault("warnBelow", Rules.DEFAULT.noticeBelow()));
        return new Template(
                name,
                texts.getOrDefault("description", ""),
                rules,
                numbers.getOrDefault("gapWidth", GAP_WIDTH),
                number(numbers, "districts"),
                topics,
                indicators,
                groups,
                publication);
    }

    private void field(String field) throws IOException, UserException {
        switch (field) {
            case "name", "description" -> texts.put(field, json.text(field));
            case "warnBelow", "gapWidth", "districts" -> numbers.put(field, json.whole(field));
            case "topics" -> json.list(field, item -> topics.add(json.text(item)));
            case "band" -> band = band(numbers(field, "min", "target", "max"));
            case "indicators" -> json.list(field, item -> indicators.add(indicator(item)));
            case "groups" -> json.list(field, item -> groups.add(group(item)));
            case "publication" ->
                    publication = publication(numbers(field, "hideBelow", "roundTo", "areasFrom"));
            default -> throw json.unknown(field);
        }
    }

    private Band band(Map<String, Integer> bounds) throws UserException {
        OptionalInt min = number(bounds, "min");
        OptionalInt max = number(bounds, "max");
        if (min.isPresent() && max.isPresent() && min.getAsInt() > max.getAsInt()) {
            throw json.refusal("template.broken.band", min.getAsInt(), max.getAsInt());
        }
        return new Band(min, number(bounds, "target"), max);
    }

    private static Publication publication(Map<String, Integer> rules) {
        return new Publication(
                rules.getOrDefault("hideBelow", 0),
                rules.getOrDefault("roundTo", 0),
                rules.getOrDefault("areasFrom", 0));
    }

    private Indicator indicator(String list) throws IOException, UserException {
        Map<String, String> indicator = new HashMap<>();
        List<String> known = List.of("name", "topic", "numerator", "denominator");
        json.object(list, field -> indicator.put(known(field, known), json.text(field)));
        String topic = indicator.getOrDefault("topic", "");
        if (!topics.contains(topic)) throw json.refusal("template.broken.topic", topic);
        return new Indicator(
                indicator.getOrDefault("name", topic),
                topic,
                indicator.getOrDefault("numerator", ""),
                indicator.getOrDefault("denominator", ""));
    }

    private Group group(String list) throws IOException, UserException {
        Map<String, String> group = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        json.object(
                list,
                field -> {
                    if (field.equals("districts")) counts.put(field, json.whole(field));
                    else group.put(known(field, List.of("key", "name")), json.text(field));
                });
        return new Group(
                group.getOrDefault("key", ""),
                group.getOrDefault("name", ""),
                number(counts, "districts"));
    }

    private Map<String, Integer> numbers(String object, String... known)
            throws IOException, UserException {
        Map<String, Integer> numbers = new HashMap<>();
        json.object(object, field -> numbers.put(known(field, List.of(known)), json.whole(field)));
        return numbers;
    }

    private String known(String field, List<String> known) throws UserException {
        if (!known.contains(field)) throw json.unknown(field);
        return field;
    }

    private static OptionalInt number(Map<String, Integer> numbers, String field) {
        Integer number = numbers.get(field);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
