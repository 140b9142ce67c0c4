package id.siklus.fhir;

import java.text.MessageFormat;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The catalogue of what Siklus can object to. A code never changes its meaning and is never reused; vendors may program against it. Each text says what is
 * wrong and what to do; the place is the issue's {@code expression}.
 *
 * <p>Numbers: 1xxx the body, 2xxx the content, 3xxx facilities, 4xxx the request, 5xxx the server.
 */
public enum ErrorCode {
    MALFORMED_BODY(
            "SKL-1001",
            IssueType.STRUCTURE,
            "Isi permintaan tidak dapat dibaca: {0}. Perbaiki lalu kirim ulang.",
            "The body cannot be read: {0}. Correct it and send it again."),
    UNKNOWN_RESOURCE_TYPE(
            "SKL-4001",
            IssueType.NOTSUPPORTED,
            "Tipe sumber daya ''{0}'' tidak dilayani. Lihat CapabilityStatement di /fhir/metadata.",
            "Resource type ''{0}'' is not served. See the CapabilityStatement at /fhir/metadata."),
    DELETE_REFUSED(
            "SKL-4002",
            IssueType.BUSINESSRULE,
            "{0} adalah catatan pelayanan dan tidak boleh dihapus: rekam medis disimpan paling sedikit 25 tahun"
                    + " (Permenkes 24/2022). Tandai sebagai entered-in-error.",
            "{0} is a record of care and cannot be deleted: records are kept for at least 25 years"
                    + " (Permenkes 24/2022). Mark it entered-in-error instead."),
    UNKNOWN_SEARCH_PARAMETER(
            "SKL-4003",
            IssueType.NOTSUPPORTED,
            "Parameter pencarian ''{0}'' tidak dikenal untuk {1}. Yang tersedia: {2}.",
            "Search parameter ''{0}'' is unknown for {1}. Available: {2}."),
    NOT_FOUND("SKL-4004", IssueType.NOTFOUND, "{0} tidak ditemukan.", "{0} was not found."),
    UNKNOWN_OPERATION(
            "SKL-4005",
            IssueType.NOTSUPPORTED,
            "Operasi ''{0}'' tidak dilayani. Lihat CapabilityStatement di /fhir/metadata.",
            "Operation ''{0}'' is not served. See the CapabilityStatement at /fhir/metadata."),
    INTERACTION_NOT_SERVED(
            "SKL-4006",
            IssueType.NOTSUPPORTED,
            "Interaksi ''{0}'' tidak dilayani untuk {1}. Lihat CapabilityStatement di /fhir/metadata.",
            "Interaction ''{0}'' is not served for {1}. See the CapabilityStatement at /fhir/metadata."),
    GONE("SKL-4010", IssueType.DELETED, "{0} telah dihapus.", "{0} has been deleted."),
    PRECONDITION_FAILED(
            "SKL-4012",
            IssueType.CONFLICT,
            "Prasyarat tidak terpenuhi: {0}. Ambil versi terbaru lalu ulangi.",
            "A precondition failed: {0}. Fetch the latest version and try again."),
    PAGE_CAPPED(
            "SKL-4007",
            IssueType.INFORMATIONAL,
            "_count={0} melebihi batas; halaman berisi paling banyak {1}. Ikuti tautan next.",
            "_count={0} is above the limit; a page holds at most {1}. Follow the next link."),
    PAGE_EXPIRED(
            "SKL-4008",
            IssueType.NOTFOUND,
            "Halaman ini sudah tidak tersimpan. Ulangi pencarian dari awal.",
            "This page is no longer kept. Repeat the search from its start."),
    PAGE_PAST_END(
            "SKL-4011",
            IssueType.INFORMATIONAL,
            "Tidak ada hasil pada _offset={0}: halaman ini melewati akhir. Mulai lagi tanpa _offset.",
            "There is nothing at _offset={0}: this page is past the end. Start again without _offset."),
    MISSING_REFERENCE(
            "SKL-2001",
            IssueType.NOTFOUND,
            "Rujukan {0} menunjuk ke sumber daya yang tidak ada. Kirim dahulu sumber daya itu, atau sertakan dalam Bundle yang sama.",
            "Reference {0} points to a resource that does not exist. Send that resource first, or in the same Bundle."),
    BAD_REQUEST("SKL-4000", IssueType.PROCESSING, "Permintaan ditolak: {0}", "The request was refused: {0}"),
    CONFLICT("SKL-4009", IssueType.CONFLICT, "Permintaan bertabrakan: {0}", "The request conflicts: {0}"),
    DATABASE_UNAVAILABLE(
            "SKL-5003",
            IssueType.TRANSIENT,
            "Basis data sedang tidak dapat dihubungi. Tidak ada yang tersimpan; ulangi setelah {0} detik.",
            "The database cannot be reached at the moment. Nothing was stored; try again in {0} seconds."),
    INTERNAL(
            "SKL-5000",
            IssueType.EXCEPTION,
            "Kesalahan di server, bukan pada kiriman Anda. Laporkan dengan nomor {0}.",
            "An error of the server, not of your request. Report it with the number {0}.");

    /** {@code details.coding.system} of every issue. */
    public static final String SYSTEM = "https://siklus.id/fhir/CodeSystem/kesalahan";

    private final String code;
    private final IssueType type;
    private final String indonesian;
    private final String english;

    ErrorCode(String code, IssueType type, String indonesian, String english) {
        this.code = code;
        this.type = type;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** @return the stable code, such as {@code SKL-1001} */
    public String code() {
        return code;
    }

    public IssueType type() {
        return type;
    }

    /** @param language English when its language is {@code en}, Indonesian otherwise */
    public String text(Locale language, Object... arguments) {
        String pattern = "en".equals(language.getLanguage()) ? english : indonesian;
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
