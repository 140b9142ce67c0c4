package id.siklus.bench;

/** The visits that a benchmark stores. Texts are made before the clock runs. */
interface Visits {

    /** Each visit is one transaction Bundle of so many resources, its Patient included. */
    int RESOURCES_IN_A_VISIT = 20;

    /** @return a transaction Bundle with what visits refer to: places, organisations, staff */
    String preparation();

    /**
     * @param number from 0; the same number gives the same Bundle, another number another patient
     * @return a transaction Bundle as JSON
     */
    String visit(int number);

    /** @return {@code system|value} of the patient of that visit */
    String identifierOf(int number);
}
