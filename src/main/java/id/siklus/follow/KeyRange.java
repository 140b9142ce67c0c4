package id.siklus.follow;

/**
 * Keys of resources, {@code hfj_resource.res_id}; both ends are in it.
 *
 * @param resources about how many of them are to be read
 */
public record KeyRange(long first, long last, long resources) {

    boolean isSingle() {
        return first == last;
    }

    long middle() {
        return first + (last - first) / 2;
    }
}
