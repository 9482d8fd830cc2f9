package zuschnitt.demo;

/**
 * Who lives in a block.
 *
 * @param all everybody; the sum of the four ages
 * @param under6 aged 0 to 5
 * @param under18 aged 6 to 17
 * @param under65 aged 18 to 64
 * @param from65 aged 65 and more
 * @param households how many households they form
 * @param unemployed of those aged 18 to 64
 * @param foreign without a German passport
 */
record Residents(
        int all,
        int under6,
        int under18,
        int under65,
        int from65,
        int households,
        int unemployed,
        int foreign) {}
