package zuschnitt.compare;

/** By what the share of a district is measured that goes on in another. */
public enum Measure {
    POPULATION,
    AREA
}
