package id.siklus.audit;

import id.siklus.fhir.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * What a verification found.
 *
 * @param rows that are covered by a seal and were looked at
 * @param unsealed rows so young that no seal covers them yet; nothing can be said of them
 * @param expired seals whose rows were dropped after the legal time
 * @param headBlock number of the youngest seal
 * @param head its hash, hexadecimal: written down elsewhere, it proves later that the trail was not cut short
 * @param damages empty when the trail is whole
 */
public record VerificationReport(
        long blocks, long rows, long unsealed, long expired, long headBlock, String head, List<Damage> damages) {

    private static final int MOST_NUMBERS_TOLD = 20;

    public boolean isWhole() {
        return damages.isEmpty();
    }

    /** One break of the chain, in words. */
    public record Damage(LocalText text) {

        static Damage rowsMissing(SealedBlock block, List<Long> missing) {
            String numbers = missing.stream()
                            .limit(MOST_NUMBERS_TOLD)
                            .map(String::valueOf)
                            .toList()
                    + (missing.size() > MOST_NUMBERS_TOLD ? " ..." : "");
            LocalDate day = block.day();
            return new Damage(new LocalText(
                    missing.size() + " baris tanggal " + day + " HILANG (segel " + block.block() + "): nomor "
                            + numbers,
                    missing.size() + " rows of " + day + " are MISSING (seal " + block.block() + "): numbers "
                            + numbers));
        }

        static Damage altered(SealedBlock block) {
            return new Damage(new LocalText(
                    "Baris tanggal " + block.day() + " DIUBAH, atau segelnya: segel " + block.block() + ", nomor "
                            + block.seqs(),
                    "A row of " + block.day() + " was ALTERED, or its seal: seal " + block.block() + ", numbers "
                            + block.seqs()));
        }

        static Damage sealsMissing(long from, long to) {
            return new Damage(new LocalText(
                    "Segel " + from + ".." + to + " HILANG", "Seals " + from + ".." + to + " are MISSING"));
        }

        static Damage headMissing(String head) {
            return new Damage(new LocalText(
                    "Kepala rantai " + head + " tidak ada lagi: ujung jejak DIPOTONG atau diganti",
                    "The head " + head + " is gone: the end of the trail was CUT OFF or replaced"));
        }

        static Damage slippedIn(long rows) {
            return new Damage(new LocalText(
                    rows + " baris lama tidak tercakup segel mana pun: DISISIPKAN kemudian, atau segelnya diubah",
                    rows + " old rows are covered by no seal: they were SLIPPED IN later, or a seal was altered"));
        }
    }
}
