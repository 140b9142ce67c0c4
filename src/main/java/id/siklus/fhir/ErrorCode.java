package id.siklus.fhir;

import java.text.MessageFormat;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The catalogue of what Siklus can object to. A code never changes its meaning and is never reused; vendors may program against it. Each text says what is
 * wrong and what to do; the place is the issue's {@code expression}.
 *
 * <p>Numbers: 1xxx the body, 2xxx the content, 3xxx facilities, 4xxx the request, 5xxx the server, 6xxx views, plans and lists. They stand here in their order.
 */
public enum ErrorCode {
    // The body.
    MALFORMED_BODY(
            "SKL-1001",
            IssueType.STRUCTURE,
            "Isi permintaan tidak dapat dibaca: {0}. Perbaiki lalu kirim ulang.",
            "The body cannot be read: {0}. Correct it and send it again."),
    BODY_TOO_LARGE(
            "SKL-1002",
            IssueType.TOOLONG,
            "Isi permintaan melebihi {0} MB. Kirim dalam beberapa Bundle yang lebih kecil.",
            "The body is larger than {0} MB. Send several smaller Bundles."),
    UNSUPPORTED_BODY_TYPE(
            "SKL-1003",
            IssueType.NOTSUPPORTED,
            "Content-Type ''{0}'' tidak didukung. Pakai application/fhir+json atau application/fhir+xml.",
            "Content-Type ''{0}'' is not supported. Use application/fhir+json or application/fhir+xml."),
    UNSUPPORTED_CONTENT_ENCODING(
            "SKL-1004",
            IssueType.NOTSUPPORTED,
            "Content-Encoding ''{0}'' tidak didukung. Pakai gzip atau kirim tanpa kompresi.",
            "Content-Encoding ''{0}'' is not supported. Use gzip or send it uncompressed."),
    DUPLICATE_KEY(
            "SKL-1005",
            IssueType.STRUCTURE,
            "Kunci JSON ''{0}'' muncul lebih dari sekali dalam objek yang sama. Sisakan satu; bila datanya berulang, pakai larik [ ].",
            "JSON key ''{0}'' occurs more than once in one object. Keep one; use an array [ ] for repetitions."),
    NOT_UTF8(
            "SKL-1006",
            IssueType.STRUCTURE,
            "Isi permintaan bukan UTF-8 yang sah. Simpan dan kirim data dalam UTF-8.",
            "The body is not valid UTF-8. Store and send the data as UTF-8."),
    BODY_TOO_COMPLEX(
            "SKL-1007",
            IssueType.TOOCOSTLY,
            "Isi permintaan terlalu dalam bersarang (paling banyak {0} tingkat) atau memuat nama atau angka yang terlalu panjang.",
            "The body is nested too deeply (at most {0} levels) or holds a name or number that is too long."),
    NUMBER_TOO_LARGE(
            "SKL-1008",
            IssueType.VALUE,
            "Angka di luar jangkauan: paling banyak {0} angka penting dan pangkat dua digit. Periksa satuan dan nilainya.",
            "A number is out of range: at most {0} significant digits and an exponent of two digits. Check unit and value."),
    FORBIDDEN_CHARACTER(
            "SKL-1009",
            IssueType.VALUE,
            "Teks memuat karakter terlarang {0}. Hapus karakter kendali sebelum mengirim.",
            "A text holds the forbidden character {0}. Remove control characters before sending."),
    DOCTYPE_REFUSED(
            "SKL-1010",
            IssueType.STRUCTURE,
            "XML dengan DOCTYPE atau entitas ditolak. Kirim XML FHIR tanpa deklarasi DOCTYPE.",
            "XML with a DOCTYPE or an entity is refused. Send FHIR XML without a DOCTYPE declaration."),
    TRAILING_DATA(
            "SKL-1011",
            IssueType.STRUCTURE,
            "Ada data sesudah akhir objek JSON (baris:kolom {0}). Kirim tepat satu sumber daya dalam satu permintaan.",
            "There is data after the end of the JSON object (line:column {0}). Send exactly one resource in a request."),
    UNKNOWN_ELEMENT(
            "SKL-1012",
            IssueType.STRUCTURE,
            "Elemen ''{0}'' tidak dikenal FHIR R4 di tempat ini. Periksa ejaannya (huruf besar-kecil ikut menentukan) atau hapus.",
            "Element ''{0}'' is unknown to FHIR R4 at this place. Check its spelling (case matters) or remove it."),
    WRONG_JSON_TYPE(
            "SKL-1013",
            IssueType.STRUCTURE,
            "Bentuk data salah: {0}. Lihat tipe elemen ini di spesifikasi FHIR R4 (angka tanpa tanda petik, larik dengan [ ]).",
            "The data has the wrong form: {0}. See the type of this element in FHIR R4 (numbers without quotes, arrays with [ ])."),
    WRONG_BODY_TYPE(
            "SKL-1014",
            IssueType.INVALID,
            "Isi permintaan adalah {1}, padahal alamatnya untuk {0}. Kirim {1} ke alamatnya sendiri, atau perbaiki resourceType.",
            "The body is a {1}, but the address is for {0}. Send the {1} to its own address, or correct resourceType."),
    MISSING_BODY(
            "SKL-1015",
            IssueType.REQUIRED,
            "Isi permintaan kosong. Kirim sumber daya FHIR sebagai isi, dengan Content-Type: application/fhir+json.",
            "The body is empty. Send a FHIR resource as the body, with Content-Type: application/fhir+json."),
    PATCH_NOT_APPLICABLE(
            "SKL-1016",
            IssueType.PROCESSING,
            "Patch tidak cocok dengan isi yang tersimpan: {0}. Ambil versi terbaru, periksa op dan path, lalu kirim ulang.",
            "The patch does not fit what is stored: {0}. Fetch the latest version, check op and path, and send it again."),
    BODY_IS_A_LIST(
            "SKL-1017",
            IssueType.STRUCTURE,
            "Isi permintaan adalah larik JSON [ ], padahal satu permintaan memuat tepat satu sumber daya, yaitu satu objek '{' }. Kirim beberapa sumber daya sebagai entri"
                    + " sebuah Bundle (transaction atau batch). Larik hanya untuk JSON Patch: PATCH dengan Content-Type application/json-patch+json.",
            "The body is a JSON array [ ], but a request holds exactly one resource, which is one object '{' }. Send several resources as entries of a Bundle (transaction or"
                    + " batch). Only a JSON Patch is an array: PATCH with the Content-Type application/json-patch+json."),
    BYTE_ORDER_MARK(
            "SKL-1018",
            IssueType.STRUCTURE,
            "Isi permintaan diawali BOM (byte EF BB BF), yang tidak boleh ada di depan JSON (RFC 8259 pasal 8.1). Simpan atau bangun data sebagai UTF-8 tanpa BOM, lalu kirim ulang.",
            "The body begins with a byte order mark (bytes EF BB BF), which must not stand before JSON (RFC 8259, section 8.1). Store or build the data as UTF-8 without BOM and send it again."),
    WRONG_OPERATION_BODY(
            "SKL-1019",
            IssueType.INVALID,
            "Operasi ini tidak menerima isi semacam itu: {0}. Kirim Parameters seperti pada OperationDefinition-nya.",
            "This operation does not take such a body: {0}. Send Parameters as its OperationDefinition says."),

    // The content.
    VALID(
            "SKL-2000",
            IssueType.INFORMATIONAL,
            "Tidak ada kesalahan: sumber daya ini dapat disimpan.",
            "No error: this resource can be stored."),
    MISSING_REFERENCE(
            "SKL-2001",
            IssueType.NOTFOUND,
            "Rujukan {0} menunjuk ke sumber daya yang tidak ada. Kirim dahulu sumber daya itu, atau sertakan dalam Bundle yang sama.",
            "Reference {0} points to a resource that does not exist. Send that resource first, or in the same Bundle."),
    UNUSABLE_REFERENCE(
            "SKL-2002",
            IssueType.VALUE,
            "Rujukan {0} tidak dapat dipakai. Tulis Tipe/id dari sumber daya di server ini, urn:uuid dari entri Bundle yang sama, atau Tipe?identifier=sistem|nilai.",
            "Reference {0} cannot be used. Write Type/id of a resource on this server, the urn:uuid of an entry of the same Bundle, or Type?identifier=system|value."),

    // What the profile of the type demands.
    ELEMENT_MISSING(
            "SKL-2101",
            IssueType.REQUIRED,
            "Elemen wajib ''{0}'' tidak ada (paling sedikit {1}). Lengkapi elemen ini.",
            "Mandatory element ''{0}'' is missing (at least {1}). Add it."),
    TOO_MANY_ELEMENTS(
            "SKL-2102",
            IssueType.STRUCTURE,
            "Elemen ''{0}'' terlalu banyak: paling banyak {1}, dikirim {2}. Hapus kelebihannya.",
            "Element ''{0}'' occurs too often: at most {1}, sent {2}. Remove the surplus."),
    CODE_OUTSIDE_BINDING(
            "SKL-2103",
            IssueType.CODEINVALID,
            "Kode {0} tidak termasuk daftar yang wajib dipakai, {1}. Pilih kode dari daftar itu.",
            "Code {0} is not in the required value set {1}. Choose a code from it."),
    UNKNOWN_CODE(
            "SKL-2104",
            IssueType.CODEINVALID,
            "Kode tidak ada dalam sistem kodenya: {0}. Periksa kode dan system.",
            "The code does not exist in its code system: {0}. Check code and system."),
    FIXED_VALUE(
            "SKL-2105",
            IssueType.VALUE,
            "Nilai elemen ini ditetapkan oleh profil: {0}.",
            "The profile fixes the value of this element: {0}."),
    RULE_BROKEN("SKL-2106", IssueType.INVARIANT, "{0} (aturan {1}).", "{0} (rule {1})."),
    WRONG_REFERENCE_TARGET(
            "SKL-2107",
            IssueType.VALUE,
            "Rujukan menunjuk ke tipe yang salah: {0}. Arahkan ke tipe yang diizinkan.",
            "The reference points to the wrong type: {0}. Point it to an allowed type."),
    BAD_VALUE(
            "SKL-2108",
            IssueType.VALUE,
            "Nilai tidak sah: {0}. Perbaiki formatnya (tanggal: YYYY-MM-DD, waktu: YYYY-MM-DDThh:mm:ss+07:00).",
            "The value is invalid: {0}. Correct its format (date: YYYY-MM-DD, time: YYYY-MM-DDThh:mm:ss+07:00)."),
    DANGLING_URN(
            "SKL-2109",
            IssueType.NOTFOUND,
            "Rujukan {0} tidak cocok dengan fullUrl mana pun dalam Bundle ini. Sertakan sumber dayanya atau perbaiki urn:uuid-nya.",
            "Reference {0} matches no fullUrl of this Bundle. Include that resource or correct the urn:uuid."),
    EXTENSION_NOT_ALLOWED(
            "SKL-2110",
            IssueType.EXTENSION,
            "Ekstensi tidak boleh dipakai di sini: {0}. Pindahkan atau hapus.",
            "The extension is not allowed here: {0}. Move or remove it."),
    SLICE_MISSING(
            "SKL-2111",
            IssueType.REQUIRED,
            "Bagian wajib ''{0}'' tidak ada. Tambahkan sesuai profil.",
            "The mandatory slice ''{0}'' is missing. Add it as the profile says."),
    PROFILE_UNKNOWN(
            "SKL-2112",
            IssueType.NOTFOUND,
            "Profil ''{0}'' tidak ada di server ini, jadi tidak dapat diperiksa. Lihat StructureDefinition yang tersedia.",
            "This server does not have the profile ''{0}'', so it cannot be checked. See the available StructureDefinitions."),
    PROFILE_BROKEN("SKL-2199", IssueType.INVARIANT, "Tidak sesuai profil: {0}", "Does not fulfil the profile: {0}"),

    // What was changed or only noticed on the way in.
    URL_NORMALISED(
            "SKL-2201",
            IssueType.INFORMATIONAL,
            "URL ''{0}'' dibakukan menjadi ''{1}''. Kirim bentuk baku itu mulai sekarang.",
            "URL ''{0}'' was made canonical: ''{1}''. Send that form from now on."),
    NARRATIVE_DROPPED(
            "SKL-2202",
            IssueType.INFORMATIONAL,
            "Narasi (text.div) bukan XHTML yang diizinkan FHIR dan tidak disimpan. Data lain disimpan utuh.",
            "The narrative (text.div) is not the XHTML that FHIR allows and was not stored. All other data was stored."),
    PROFILE_NOT_LOADED(
            "SKL-2203",
            IssueType.INFORMATIONAL,
            "meta.profile ''{0}'' disimpan tetapi tidak diperiksa: profil itu tidak ada di server ini.",
            "meta.profile ''{0}'' was stored but not checked: this server does not have that profile."),
    UNREFERENCED_CONTAINED(
            "SKL-2204",
            IssueType.INFORMATIONAL,
            "Sumber daya contained ''#{0}'' tidak dirujuk oleh elemen mana pun. Disimpan apa adanya.",
            "Contained resource ''#{0}'' is not referred to by any element. Stored as sent."),
    SWAPPED_COORDINATES(
            "SKL-2205",
            IssueType.INFORMATIONAL,
            "Lintang ({0}) dan bujur ({1}) tampaknya tertukar. Disimpan apa adanya; perbaiki di sumbernya.",
            "Latitude ({0}) and longitude ({1}) seem swapped. Stored as sent; correct them at the source."),

    // Facilities and what hangs below them.
    FACILITY_CYCLE(
            "SKL-3001",
            IssueType.BUSINESSRULE,
            "partOf membentuk lingkaran: {0}. Sebuah simpul tidak boleh berada di bawah dirinya sendiri; perbaiki partOf salah satunya.",
            "partOf closes a circle: {0}. A node cannot hang below itself; correct the partOf of one of them."),
    FACILITY_PARENT_MISSING(
            "SKL-3002",
            IssueType.CONFLICT,
            "Induk {1} dari {0} sudah dihapus. Pilih induk lain, atau kirim ulang induk itu lebih dahulu.",
            "The parent {1} of {0} has been deleted. Choose another parent, or send that parent again first."),
    FACILITY_HAS_CHILDREN(
            "SKL-3003",
            IssueType.CONFLICT,
            "{0} masih mempunyai simpul di bawahnya. Pindahkan atau hapus yang di bawahnya lebih dahulu.",
            "{0} still has nodes below it. Move or delete those first."),
    FACILITY_UNKNOWN(
            "SKL-3004",
            IssueType.NOTFOUND,
            "{0} tidak ada di pohon, sehingga {1} tidak dapat dijawab. Periksa id-nya.",
            "{0} is in no tree, so {1} cannot be answered. Check the id."),
    FACILITY_MODIFIER_UNFIT(
            "SKL-3005",
            IssueType.NOTSUPPORTED,
            "{0} tidak dapat dipakai dengan nilai ''{1}'': :below dan :above hanya untuk parameter yang merujuk Organization atau Location, dengan nilai seperti Organization/123.",
            "{0} cannot be used with the value ''{1}'': :below and :above are for parameters that refer to an Organization or a Location, with a value such as Organization/123."),
    HIERARCHY_PARAMETER_WRONG(
            "SKL-3006",
            IssueType.INVALID,
            "Parameter {0} harus bilangan bulat mulai dari {1}.",
            "Parameter {0} must be a whole number, {1} or more."),

    // The request.
    BAD_REQUEST("SKL-4000", IssueType.PROCESSING, "Permintaan ditolak: {0}", "The request was refused: {0}"),
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
    CONFLICT("SKL-4009", IssueType.CONFLICT, "Permintaan bertabrakan: {0}", "The request conflicts: {0}"),
    GONE("SKL-4010", IssueType.DELETED, "{0} telah dihapus.", "{0} has been deleted."),
    PAGE_PAST_END(
            "SKL-4011",
            IssueType.INFORMATIONAL,
            "Tidak ada hasil pada _offset={0}: halaman ini melewati akhir. Mulai lagi tanpa _offset.",
            "There is nothing at _offset={0}: this page is past the end. Start again without _offset."),
    PRECONDITION_FAILED(
            "SKL-4012",
            IssueType.CONFLICT,
            "Prasyarat tidak terpenuhi: {0}. Ambil versi terbaru lalu ulangi.",
            "A precondition failed: {0}. Fetch the latest version and try again."),
    BAD_SEARCH_VALUE(
            "SKL-4013",
            IssueType.VALUE,
            "Parameter {0}: nilai ''{1}'' tidak dapat dibaca. Tulis {2}.",
            "Parameter {0}: the value ''{1}'' cannot be read. Write {2}."),
    BAD_SEARCH_MODIFIER(
            "SKL-4014",
            IssueType.NOTSUPPORTED,
            "Parameter {0}: pengubah '':{1}'' tidak dilayani. Yang dilayani di sini: {2}.",
            "Parameter {0}: the modifier '':{1}'' is not served. Served here: {2}."),
    UNKNOWN_SORT_KEY(
            "SKL-4015",
            IssueType.NOTSUPPORTED,
            "_sort=''{0}'' tidak dikenal untuk {1}. Yang tersedia: {2}.",
            "_sort=''{0}'' is unknown for {1}. Available: {2}."),
    FORMAT_NOT_SPOKEN(
            "SKL-4016",
            IssueType.NOTSUPPORTED,
            "Format jawaban ''{0}'' tidak dilayani. Pakai _format=json atau _format=xml, atau Accept: application/fhir+json.",
            "The answer format ''{0}'' is not served. Use _format=json or _format=xml, or Accept: application/fhir+json."),
    BAD_INCLUDE(
            "SKL-4017",
            IssueType.NOTSUPPORTED,
            "{0}=''{1}'' tidak dilayani. Bentuknya Tipe:parameter, misalnya Encounter:subject; lihat searchInclude di /fhir/metadata.",
            "{0}=''{1}'' is not served. It has the form Type:parameter, such as Encounter:subject; see searchInclude in /fhir/metadata."),
    BAD_CHAIN(
            "SKL-4018",
            IssueType.NOTSUPPORTED,
            "Parameter berantai ''{0}'' tidak dapat diikuti. Bentuknya rujukan:Tipe.parameter, misalnya subject:Patient.birthdate; _has:Tipe:rujukan:parameter.",
            "The chained parameter ''{0}'' cannot be followed. It has the form reference:Type.parameter, such as subject:Patient.birthdate; _has:Type:reference:parameter."),
    AMBIGUOUS_CONDITION(
            "SKL-4019",
            IssueType.MULTIPLEMATCHES,
            "Syarat permintaan ini (If-None-Exist, alamat bersyarat, atau rujukan bersyarat) cocok dengan lebih dari satu sumber daya. Pakai identifier yang unik.",
            "The condition of this request (If-None-Exist, a conditional address or reference) matches more than one resource. Use an identifier that is unique."),
    BUNDLE_ENTRY_INCOMPLETE(
            "SKL-4020",
            IssueType.REQUIRED,
            "{0} tidak ada atau salah. Setiap entri transaction atau batch memerlukan request.method (GET, POST, PUT, PATCH, DELETE), request.url, dan untuk POST, PUT, PATCH sebuah resource.",
            "{0} is missing or wrong. Each entry of a transaction or batch needs request.method (GET, POST, PUT, PATCH, DELETE), request.url, and for POST, PUT, PATCH a resource."),
    BUNDLE_TYPE_NOT_PROCESSED(
            "SKL-4021",
            IssueType.VALUE,
            "Bundle.type ''{0}'' tidak diproses di alamat ini. Kirim transaction (semua atau tidak sama sekali) atau batch (tiap entri sendiri).",
            "Bundle.type ''{0}'' is not processed at this address. Send a transaction (all or nothing) or a batch (each entry for itself)."),
    DUPLICATE_IN_BUNDLE(
            "SKL-4022",
            IssueType.DUPLICATE,
            "Bundle ini menulis {0} lebih dari sekali. Gabungkan entri-entrinya, atau kirim berurutan.",
            "This Bundle writes {0} more than once. Merge those entries, or send them one after the other."),
    ID_MISMATCH(
            "SKL-4023",
            IssueType.INVALID,
            "Id dalam isi ({0}) tidak sama dengan id pada alamat ({1}). Samakan keduanya, atau POST supaya server memberi id.",
            "The id in the body ({0}) is not the id of the address ({1}). Make them equal, or POST and let the server give one."),
    INVALID_ID(
            "SKL-4024",
            IssueType.VALUE,
            "Id ''{0}'' tidak dapat dipakai. Pakai 1-64 huruf, angka, titik, atau tanda hubung, sekurangnya satu bukan angka; atau POST supaya server memberi id.",
            "The id ''{0}'' cannot be used. Use 1-64 letters, digits, dots or hyphens, at least one of which is no digit; or POST and let the server give one."),
    STILL_REFERENCED(
            "SKL-4025",
            IssueType.CONFLICT,
            "{0} masih dirujuk data lain ({1}), maka tidak dihapus. Jadikan tidak aktif (active = false atau status inactive).",
            "{0} is still referred to by other data ({1}), so it is not deleted. Make it inactive (active = false or status inactive)."),

    // The server.
    INTERNAL(
            "SKL-5000",
            IssueType.EXCEPTION,
            "Kesalahan di server, bukan pada kiriman Anda. Laporkan dengan nomor {0}.",
            "An error of the server, not of your request. Report it with the number {0}."),
    DATABASE_UNAVAILABLE(
            "SKL-5003",
            IssueType.TRANSIENT,
            "Basis data sedang tidak dapat dihubungi, sehingga tidak pasti apakah permintaan ini tersimpan. Ulangi permintaan yang sama setelah {0} detik; yang bernomor, yang memakai"
                    + " ifNoneExist dan yang memakai Idempotency-Key tidak akan tersimpan dua kali.",
            "The database cannot be reached at the moment, so it is not certain whether this was stored. Send the same request again in {0} seconds; what has a number, a condition"
                    + " (ifNoneExist) or an Idempotency-Key will not be stored twice."),
    VALIDATION_TIMEOUT(
            "SKL-5004",
            IssueType.TIMEOUT,
            "Pemeriksaan tidak selesai dalam {0} detik. Tidak ada yang tersimpan; kirim Bundle yang lebih kecil atau ulangi sebentar lagi.",
            "The check did not end within {0} seconds. Nothing was stored; send a smaller Bundle or try again shortly."),
    VALIDATION_QUEUE_FULL(
            "SKL-5005",
            IssueType.TRANSIENT,
            "Terlalu banyak kiriman sedang menunggu diperiksa. Tidak ada yang tersimpan; kirim lebih sedikit sekaligus dan ulangi sebentar lagi.",
            "Too many requests are waiting to be checked. Nothing was stored; send fewer at once and try again shortly."),
    VALIDATION_STARTING(
            "SKL-5006",
            IssueType.TRANSIENT,
            "Server masih menyiapkan pemeriksaan sesudah dinyalakan. Tidak ada yang tersimpan; ulangi sebentar lagi.",
            "The server is still preparing its checks after its start. Nothing was stored; try again shortly."),

    // Who calls, and what it may do.
    TOKEN_MISSING(
            "SKL-5010",
            IssueType.LOGIN,
            "Permintaan ini memerlukan token akses. Minta token di {0}, lalu kirim dalam header Authorization: Bearer ...",
            "This request needs an access token. Ask for one at {0} and send it in the header Authorization: Bearer ..."),
    TOKEN_INVALID(
            "SKL-5011",
            IssueType.LOGIN,
            "Token akses tidak sah. Minta token baru pada server ini.",
            "The access token is not valid. Ask this server for a new one."),
    TOKEN_EXPIRED(
            "SKL-5012",
            IssueType.EXPIRED,
            "Token akses sudah kedaluwarsa. Minta token baru, lalu ulangi permintaan yang sama.",
            "The access token has expired. Ask for a new one and repeat the same request."),
    CLIENT_UNKNOWN(
            "SKL-5013",
            IssueType.LOGIN,
            "Client ''{0}'' tidak terdaftar. Mintalah pendaftaran kepada pengelola server (siklus client add).",
            "Client ''{0}'' is not registered. Ask the server''s administrator for it (siklus client add)."),
    CLIENT_DISABLED(
            "SKL-5014",
            IssueType.LOGIN,
            "Client ''{0}'' telah dinonaktifkan. Hubungi pengelola server.",
            "Client ''{0}'' has been disabled. Contact the server''s administrator."),
    FACILITY_CLOSED(
            "SKL-5015",
            IssueType.LOGIN,
            "{0} sudah ditutup (active=false), sehingga tokennya ditolak. Hubungi Dinas Kesehatan yang membawahinya.",
            "{0} is closed (active=false), so its tokens are refused. Contact the health office above it."),
    FACILITY_NOT_REGISTERED(
            "SKL-5016",
            IssueType.LOGIN,
            "{0} tidak ada di server ini, sehingga tokennya ditolak. Daftarkan dahulu Organization itu.",
            "{0} does not exist on this server, so its tokens are refused. Register that Organization first."),
    SCOPE_MISSING(
            "SKL-5017",
            IssueType.FORBIDDEN,
            "Token ini tidak memuat scope {0}. Minta scope itu saat meminta token; bila ditolak, mintalah kepada pengelola server.",
            "This token lacks the scope {0}. Ask for it when you request a token; if that is refused, ask the administrator."),
    AMBIGUOUS_PATH(
            "SKL-5018",
            IssueType.INVALID,
            "Alamat permintaan dapat dibaca dengan dua cara (garis miring ganda atau terkode, titik terkode, titik koma). Kirim alamat yang polos.",
            "The address can be read in two ways (double or encoded slashes, encoded dots, semicolons). Send a plain address."),
    ISSUER_UNREACHABLE(
            "SKL-5019",
            IssueType.TRANSIENT,
            "Penerbit token sedang tidak dapat dihubungi, sehingga token tidak dapat diperiksa. Ulangi sebentar lagi.",
            "The issuer of tokens cannot be reached at the moment, so no token can be checked. Try again shortly."),

    // Isolation: whose records.
    NO_FACILITY(
            "SKL-5101",
            IssueType.FORBIDDEN,
            "Klien ini berbicara untuk Organization/{0}, yang tidak ada di server ini atau bukan (dan tidak di bawah) penanggung jawab rekam medis: Puskesmas, RS, klinik, laboratorium. Perbaiki Organization.type, atau daftarkan klien pada fasilitasnya.",
            "This client speaks for Organization/{0}, which does not exist here or neither is nor hangs below a keeper of records: Puskesmas, hospital, clinic, laboratory. Correct Organization.type, or register the client at its facility."),
    ACT_FOR_MISSING(
            "SKL-5102",
            IssueType.FORBIDDEN,
            "Dinas dan Kementerian menulis rekam pelayanan hanya atas nama fasilitas. Mintalah scope siklus/act-for.",
            "An office writes records of care on behalf of a facility only. Ask for the scope siklus/act-for."),
    NO_FACILITY_NAMED(
            "SKL-5103",
            IssueType.BUSINESSRULE,
            "{0} ini tidak menyebut fasilitasnya. Isi Encounter.serviceProvider, rujukan encounter, atau Organization pelaksana/pengelola dengan fasilitas yang sudah terdaftar.",
            "This {0} names no facility. Give Encounter.serviceProvider, a reference to an encounter, or the performing or managing Organization, with a facility that is registered."),
    FACILITY_OUT_OF_AREA(
            "SKL-5104",
            IssueType.FORBIDDEN,
            "Fasilitas yang disebut {0} ini bukan bagian wilayah Organization/{1}.",
            "The facility that this {0} names is not in the area of Organization/{1}."),
    NOT_BELOW_OWN(
            "SKL-5105",
            IssueType.FORBIDDEN,
            "{0} tidak berada di bawah Organization/{1}. Klien tanpa scope siklus/admin hanya boleh membuat atau mengubah yang di bawahnya sendiri.",
            "{0} is not below Organization/{1}. A client without the scope siklus/admin creates and changes only what is below its own."),
    KEEPER_BY_OFFICE_ONLY(
            "SKL-5106",
            IssueType.FORBIDDEN,
            "Jenis Organization ini (Puskesmas, RS, klinik, laboratorium) menjadikannya penanggung jawab rekam medis; hanya Dinas Kesehatan di atasnya atau administrator boleh menetapkannya.",
            "This type of Organization (Puskesmas, hospital, clinic, laboratory) makes it a keeper of records; only the health office above it or an administrator may set it."),
    KEEPER_NOT_DELETED(
            "SKL-5107",
            IssueType.BUSINESSRULE,
            "{0} adalah penanggung jawab rekam medis, yang disimpan paling sedikit 25 tahun. Jangan hapus; tutup dengan active = false.",
            "{0} is a keeper of records, which are kept for at least 25 years. Do not delete it; close it with active = false."),
    ID_TAKEN(
            "SKL-5108",
            IssueType.DUPLICATE,
            "Id {0} sudah dipakai. Pakai id lain, atau POST supaya server memberi id.",
            "The id {0} is taken. Use another id, or POST and let the server give one."),
    RECORDS_CLOSED(
            "SKL-5109",
            IssueType.BUSINESSRULE,
            "{0} ini ada pada fasilitas yang sudah ditutup: rekamnya masih dibaca, tetapi tidak ditambah atau diubah lagi. Bila perlu diperbaiki, Dinas Kesehatan membuka fasilitas itu kembali atau menggabungkannya ke penerusnya.",
            "This {0} lies with a facility that is closed: its records are still read, but not added to or changed. If they must be corrected, the health office opens the facility again or merges it into its successor."),

    // People and their care.
    BREAK_GLASS_REASON(
            "SKL-5120",
            IssueType.REQUIRED,
            "Header X-Siklus-Break-Glass memerlukan alasan sekurangnya {0} karakter. Tulis mengapa rekam ini dibuka; alasannya dicatat.",
            "The header X-Siklus-Break-Glass needs a reason of at least {0} characters. Say why the record is opened; the reason is kept."),
    BREAK_GLASS_UNBOUND(
            "SKL-5121",
            IssueType.BUSINESSRULE,
            "Akses darurat hanya berlaku untuk rekam satu pasien: Patient/x, Patient/x/$everything, atau ?patient=x tanpa parameter berantai.",
            "Emergency access is for the record of one patient: Patient/x, Patient/x/$everything, or ?patient=x without chains."),
    NOT_FOR_KADER(
            "SKL-5122",
            IssueType.FORBIDDEN,
            "Klien Posyandu hanya melihat Posyandunya sendiri; akses darurat tidak berlaku. Mintalah kepada Puskesmas.",
            "A client of a Posyandu sees its own Posyandu only; there is no emergency access. Ask the Puskesmas."),
    SENSITIVE_SCOPE(
            "SKL-5123",
            IssueType.FORBIDDEN,
            "{0} ini memuat kode yang dirahasiakan lebih ketat ({1}): HIV, kekerasan, NAPZA, atau gangguan jiwa berat. Hanya klien dengan scope siklus/sensitive, bukan Posyandu, boleh menulisnya.",
            "This {0} has a code under stricter confidentiality ({1}): HIV, violence, narcotics or severe mental disorder. Only a client with the scope siklus/sensitive, never a Posyandu, may write it."),
    SENSITIVE_LATER(
            "SKL-5124",
            IssueType.BUSINESSRULE,
            "{0} ini tersimpan sebagai rekam biasa dan tidak dapat menjadi rahasia ({1}) lewat perubahan. Tandai yang lama entered-in-error, lalu kirim yang baru tanpa id.",
            "This {0} is stored as an ordinary record and cannot become sensitive ({1}) by an update. Mark it entered-in-error and send a new one without an id."),
    BROAD_CONDITION(
            "SKL-5125",
            IssueType.INVALID,
            "Syarat penulisan Patient harus memuat identifier dengan sistem dan nilainya, atau nama, tanggal lahir, dan jenis kelamin; tidak ada parameter lain.",
            "The condition of a write of Patient needs an identifier with system and value, or name, birth date and gender; and no other parameter."),
    CHANGE_PROPOSED(
            "SKL-5126",
            IssueType.INFORMATIONAL,
            "{0} dikelola fasilitas lain, maka perubahan ini tidak disimpan melainkan diusulkan kepadanya: {1}. Yang langsung tersimpan hanyalah alamat, telepon, atau nomor rekam medis sendiri yang ditambahkan.",
            "{0} is managed by another facility, so this change was not stored but proposed to it: {1}. Only an added address, phone number or one''s own record number is stored at once."),
    NOBODY_MANAGES(
            "SKL-5127",
            IssueType.FORBIDDEN,
            "{0} tidak mempunyai fasilitas pengelola; hanya administrator atau Dinas Kesehatan boleh mengubahnya.",
            "{0} has no managing facility; only an administrator or a health office may change it."),
    TRANSFER_TARGET(
            "SKL-5128",
            IssueType.INVALID,
            "Parameter tujuan harus menunjuk Organization fasilitas yang terdaftar dan aktif; yang dikirim: {0}.",
            "The parameter tujuan must refer to the Organization of a registered, active facility; what was sent: {0}."),
    MANAGED_ELSEWHERE(
            "SKL-5129",
            IssueType.FORBIDDEN,
            "{0} dikelola fasilitas lain; hanya fasilitas itu, Dinas Kesehatan di atasnya, atau administrator boleh menghapusnya.",
            "{0} is managed by another facility; only that facility, the health office above it or an administrator may delete it."),
    ASKS_PEOPLE(
            "SKL-5130",
            IssueType.FORBIDDEN,
            "_has atas Patient akan menelusuri semua orang. Cari langsung di Patient; yang ditemukan adalah orang Anda sendiri.",
            "_has on Patient would browse everybody. Search Patient itself; it finds your own people."),
    STRANGER_NOT_PATCHED(
            "SKL-5131",
            IssueType.FORBIDDEN,
            "{0} tidak berada dalam pelayanan fasilitas Anda, maka tidak dapat di-PATCH: berhasil tidaknya akan mengungkap isinya. Kirim PUT dengan isi yang diusulkan.",
            "{0} is not in the care of your facility and cannot be patched: whether that succeeds would tell what it holds. Send a PUT with what you propose."),
    BROAD_CONDITION_OF_RELATIVE(
            "SKL-5132",
            IssueType.INVALID,
            "Syarat penulisan RelatedPerson harus memuat identifier dengan sistem dan nilainya; di sampingnya hanya boleh patient=Patient/id dan active.",
            "The condition of a write of RelatedPerson needs an identifier with system and value; beside it only patient=Patient/id and active are allowed."),
    RELATIVE_OF_STRANGER(
            "SKL-5133",
            IssueType.FORBIDDEN,
            "Patient/{0} bukan pasien Anda dan tidak dalam pelayanan Anda, maka keluarganya tidak dapat Anda daftarkan. Kirim bersama kunjungannya, atau minta fasilitas pengelolanya.",
            "Patient/{0} is neither yours nor in your care, so you cannot register a relative. Send it together with a visit of the patient, or ask the facility that manages the patient."),
    SORT_ALONG_CHAIN(
            "SKL-5134",
            IssueType.NOTSUPPORTED,
            "_sort={0}: urutan menurut data resource lain tidak dilayani, karena urutannya mengungkap yang tidak ditampilkan. Pakai parameter tanpa titik.",
            "_sort={0}: an order by what another resource holds is not served, since the order tells what is not shown. Use a parameter without a point."),

    // The access trail.
    AUDIT_UNAVAILABLE(
            "SKL-5201",
            IssueType.TRANSIENT,
            "Jejak akses tidak dapat dicatat, jadi jawaban ditahan. Ulangi setelah {0} detik.",
            "The access trail cannot be written, so the answer is withheld. Try again in {0} seconds."),
    AUDIT_READ_ONLY(
            "SKL-5202",
            IssueType.BUSINESSRULE,
            "AuditEvent ditulis oleh server saja; tidak dapat dikirim, diubah, atau dihapus.",
            "AuditEvents are written by the server alone; they cannot be sent, changed or deleted."),
    TWO_PATIENTS_ASKED(
            "SKL-5203",
            IssueType.INVALID,
            "Jejak akses ditanya untuk satu pasien: pakai patient atau entity, atau keduanya dengan pasien yang sama.",
            "The access trail is asked for one patient: use patient or entity, or both with the same patient."),

    // What is too much.
    STATEMENT_TIMEOUT(
            "SKL-5301",
            IssueType.TOOCOSTLY,
            "Permintaan ini berjalan terlalu lama dan dihentikan. Tidak ada yang tersimpan; persempit pencarian (misalnya dengan patient dan date), atau ulangi setelah {0} detik.",
            "This request ran too long and was ended. Nothing was stored; narrow the search (for example by patient and date), or try again in {0} seconds."),
    SERVER_BUSY(
            "SKL-5302",
            IssueType.TRANSIENT,
            "Server sedang penuh. Tidak ada yang tersimpan; ulangi setelah {0} detik.",
            "The server is busy. Nothing was stored; try again in {0} seconds."),
    TOO_MANY_REQUESTS(
            "SKL-5303",
            IssueType.THROTTLED,
            "Terlalu banyak permintaan dari {0}. Tunggu {1} detik (lihat Retry-After), lalu lanjutkan lebih lambat.",
            "Too many requests from {0}. Wait {1} seconds (see Retry-After), then go on more slowly."),
    TOO_MANY_PARAMETERS(
            "SKL-5304",
            IssueType.TOOCOSTLY,
            "Terlalu banyak {0}: paling banyak {1}. Bagi menjadi beberapa permintaan.",
            "Too many {0}: at most {1}. Split this into several requests."),
    TOO_MANY_ELEMENTS_IN_LIST(
            "SKL-5305",
            IssueType.TOOCOSTLY,
            "Daftar ini terlalu panjang: paling banyak {0}. Bagi menjadi beberapa kiriman.",
            "This list is too long: at most {0}. Split it into several requests."),
    RESOURCE_TOO_LARGE(
            "SKL-5306",
            IssueType.TOOLONG,
            "Satu sumber daya paling besar {0} kB. Kecilkan, atau kirim lampirannya terpisah.",
            "One resource may have at most {0} kB. Make it smaller, or send its attachment separately."),
    URL_TOO_LONG(
            "SKL-5307",
            IssueType.TOOLONG,
            "Alamat (URL) terlalu panjang: paling banyak {0} karakter. Pakai POST .../_search.",
            "The URL is too long: at most {0} characters. Use POST .../_search."),
    FILTER_NOT_SERVED(
            "SKL-5308",
            IssueType.NOTSUPPORTED,
            "Parameter {0} tidak dilayani. Pakai parameter pencarian yang ada di /fhir/metadata.",
            "Parameter {0} is not served. Use the search parameters in /fhir/metadata."),
    INFLATES_TOO_MUCH(
            "SKL-5309",
            IssueType.TOOCOSTLY,
            "Isi gzip mengembang lebih dari {0} kali lipat. Kirim tanpa gzip, atau dalam beberapa Bundle.",
            "The gzip body inflates to more than {0} times its size. Send it without gzip, or in several Bundles."),
    ATTACHMENT_TOO_LARGE(
            "SKL-5310",
            IssueType.TOOLONG,
            "Lampiran {0} berisi {1} kB, paling banyak {2} kB. Perkecil gambar atau dokumennya.",
            "The attachment {0} has {1} kB, at most {2} kB. Make the picture or document smaller."),
    ATTACHMENT_TYPE(
            "SKL-5311",
            IssueType.NOTSUPPORTED,
            "Lampiran {0} bertipe ''{1}''. Isi yang disertakan (data) harus menyebut contentType, salah satu dari: {2}.",
            "The attachment {0} has the type ''{1}''. What comes with data must name its contentType, one of: {2}."),
    NARRATIVE_LINKS(
            "SKL-5312",
            IssueType.INFORMATIONAL,
            "Tautan ke luar dalam narasi (text.div) tidak disimpan; teksnya disimpan.",
            "External links in the narrative (text.div) were not stored; its text was."),
    INCLUDES_CUT(
            "SKL-5313",
            IssueType.INCOMPLETE,
            "_include atau _revinclude membawa {0} resource, sebanyak yang muat di satu halaman; mungkin masih ada yang lain. Kecilkan _count, atau cari jenis itu langsung.",
            "_include or _revinclude brings {0} resources, as many as a page takes; there may be more. Ask for a smaller _count, or search that type itself."),
    PATCH_PATH_NOT_RUN(
            "SKL-5314",
            IssueType.NOTSUPPORTED,
            "Path ''{0}'' dalam FHIRPath Patch memakai {1}, yang tidak dijalankan di sini. Tunjuk elemennya dengan nama, indeks, dan fungsi ini saja: {2}.",
            "The path ''{0}'' of the FHIRPath Patch uses {1}, which is not run here. Point to the element by name, by index, and by these functions only: {2}."),
    FOREIGN_PATTERN(
            "SKL-5315",
            IssueType.NOTSUPPORTED,
            "Pola (regular expression) di dalam contained tidak dijalankan: hapus ekstensi regex atau saringan op=regex itu. Formulir yang memerlukannya dipasang oleh pengelola server.",
            "A regular expression inside contained is not run: remove that regex extension, or the filter with op=regex. A form that needs one is installed by whoever runs the server."),

    // Who is who.
    MATCH_EVIDENCE(
            "SKL-5401",
            IssueType.REQUIRED,
            "Bukti belum cukup untuk mencari orang. Sertakan nomor (NIK, KK, paspor, IHS, nomor lokal); atau nik-ibu dengan tanggal lahir lengkap; atau nama"
                    + " (minimal {0} huruf), tanggal lahir lengkap, dan salah satu dari jenis kelamin, nama ibu, desa.",
            "The evidence is too thin to look for a person. Give a number (NIK, family card, passport, IHS, local number); or the mother''s NIK with a"
                    + " whole birth date; or a name (at least {0} letters), a whole birth date, and one of gender, mother''s name, village."),
    MATCH_PARAMETERS(
            "SKL-5402",
            IssueType.INVALID,
            "$match memerlukan Parameters dengan satu parameter resource yang berisi Patient; count antara 1 dan {0}.",
            "$match needs Parameters with one parameter resource that holds a Patient; count lies between 1 and {0}."),
    MATCH_NOT_ONE(
            "SKL-5403",
            IssueType.INFORMATIONAL,
            "Ada {0} orang yang cocok dengan pasti, maka tidak satu pun dijawab. Ulangi tanpa onlyCertainMatches dan biarkan petugas memilih.",
            "{0} people match with certainty, so none is answered. Repeat without onlyCertainMatches and let a person choose."),
    MERGE_PARAMETERS(
            "SKL-5410",
            IssueType.INVALID,
            "Penggabungan memerlukan dua orang, masing-masing dengan satu cara: source-patient atau target-patient (Reference ke Patient/id), atau"
                    + " source-patient-identifier atau target-patient-identifier (Identifier dengan system dan value). Yang kurang atau salah: {0}.",
            "A merge needs two people, each named in one way: source-patient or target-patient (a Reference to Patient/id), or"
                    + " source-patient-identifier or target-patient-identifier (Identifiers with system and value). Missing or wrong: {0}."),
    MERGE_NOT_ALLOWED(
            "SKL-5411",
            IssueType.FORBIDDEN,
            "Hanya fasilitas yang mengelola kedua orang, Dinas Kesehatan di atasnya, atau administrator boleh menggabungkan atau memisahkannya.",
            "Only the facility that manages both people, the health office above it or an administrator may merge them or take that back."),
    MERGE_SAME(
            "SKL-5412",
            IssueType.BUSINESSRULE,
            "Patient/{0} tidak dapat digabungkan dengan dirinya sendiri.",
            "Patient/{0} cannot be merged with itself."),
    MERGE_REPLACED(
            "SKL-5413",
            IssueType.BUSINESSRULE,
            "Patient/{0} sudah digabungkan ke Patient/{1}. Pakai orang itu, atau batalkan penggabungannya dahulu.",
            "Patient/{0} has been merged into Patient/{1}. Use that person, or undo that merge first."),
    MERGE_INACTIVE(
            "SKL-5414",
            IssueType.BUSINESSRULE,
            "Patient/{0} tidak aktif, sehingga tidak dapat menerima data orang lain.",
            "Patient/{0} is not active and cannot take over another person''s records."),
    MERGE_TOO_LARGE(
            "SKL-5415",
            IssueType.TOOCOSTLY,
            "Patient/{0} disebut oleh lebih dari {1} catatan; sebanyak itu tidak dipindahkan dalam satu permintaan. Hubungi pengelola server.",
            "Patient/{0} is named by more than {1} records, too many to move in one request. Contact the server''s administrator."),
    MERGE_PREVIEW(
            "SKL-5416",
            IssueType.INFORMATIONAL,
            "Pratinjau, tidak ada yang disimpan: {0} catatan akan menunjuk ke Patient/{1}, dan Patient/{2} menjadi tidak aktif.",
            "A preview, nothing was stored: {0} records would refer to Patient/{1}, and Patient/{2} would become inactive."),
    MERGED(
            "SKL-5417",
            IssueType.INFORMATIONAL,
            "Patient/{2} digabungkan ke Patient/{1}; {0} catatan dipindahkan. Dapat dibatalkan dengan $undo-merge.",
            "Patient/{2} was merged into Patient/{1}; {0} records were moved. $undo-merge takes it back."),
    UNDO_NOTHING(
            "SKL-5418",
            IssueType.NOTFOUND,
            "Tidak ada penggabungan Patient/{0} ke Patient/{1} yang masih berlaku.",
            "There is no merge of Patient/{0} into Patient/{1} that is in force."),
    MERGE_UNDONE(
            "SKL-5419",
            IssueType.INFORMATIONAL,
            "Penggabungan Patient/{2} ke Patient/{1} dibatalkan; {0} catatan kembali ke Patient/{2}.",
            "The merge of Patient/{2} into Patient/{1} was undone; {0} records went back to Patient/{2}."),
    UNDO_LEFT(
            "SKL-5420",
            IssueType.BUSINESSRULE,
            "{0} catatan telah diubah sejak penggabungan dan menyebut kedua orang; catatan itu tetap pada Patient/{1}. Periksa dengan tangan.",
            "{0} records were changed since the merge and name both people; they stay with Patient/{1}. Look at them by hand."),
    PERSON_REPLACED(
            "SKL-5421",
            IssueType.BUSINESSRULE,
            "Patient/{0} telah digabungkan ke Patient/{1}; tulislah ke Patient/{1}.",
            "Patient/{0} has been merged into Patient/{1}; write to Patient/{1}."),
    ENTRY_REPLACED(
            "SKL-5422",
            IssueType.BUSINESSRULE,
            "Orang ini telah digabungkan ke Patient/{0}. Entri ini tidak disimpan; entri lain disimpan untuk Patient/{0}. Ganti id-nya di sistem Anda.",
            "This person has been merged into Patient/{0}. This entry was not stored; the others were stored for Patient/{0}. Change the id in your system."),
    MERGE_UNKNOWN_PARAMETER(
            "SKL-5423",
            IssueType.NOTSUPPORTED,
            "Operasi ini tidak mengenal parameter {0}; yang dikenal: {1}.",
            "This operation knows no parameter {0}; it knows {1}."),
    MERGE_KEEPS_SOURCE(
            "SKL-5424",
            IssueType.NOTSUPPORTED,
            "Orang yang digantikan tidak dihapus: id lamanya tetap menjawab dengan tautan ke penggantinya. Hilangkan delete-source.",
            "The replaced person is not deleted: its old id goes on answering with a link to whoever stands for it. Leave delete-source out."),
    MERGE_NUMBERS(
            "SKL-5425",
            IssueType.BUSINESSRULE,
            "Nomor pada {0} menunjuk {1} orang yang boleh Anda gabungkan; harus tepat satu.",
            "The numbers in {0} lead to {1} people whom you may merge; it must be exactly one."),
    MERGE_RESULT(
            "SKL-5426",
            IssueType.INVALID,
            "result-patient harus ber-id {0}, memuat semua target-patient-identifier, dan mempunyai tepat satu link replaces ke Patient/{1}.",
            "result-patient must have the id {0}, hold each target-patient-identifier, and have exactly one link replaces to Patient/{1}."),

    // What is sent again.
    IDENTIFIER_TAKEN(
            "SKL-5501",
            IssueType.DUPLICATE,
            "{0} lain sudah memakai nomor ini (sistem {1}). Bila ini kiriman ulang dengan isi yang diubah, perbarui yang sudah ada dengan PUT; bila bukan, periksa nomornya.",
            "Another {0} already has this number (system {1}). If this is a resend with changed content, update the existing one by PUT; if not, check the number."),
    SENT_DIFFERENTLY(
            "SKL-5502",
            IssueType.DUPLICATE,
            "{0} dengan nomor ini sudah tersimpan sebagai {1}, tetapi isinya berbeda: {2}. Tidak ada yang disimpan. Untuk mengubahnya, kirim PUT ke {1}; untuk memakai yang sudah ada, kirim If-None-Exist.",
            "{0} with this number is already stored as {1}, but its content differs: {2}. Nothing was stored. To change it, send PUT to {1}; to use what is there, send If-None-Exist."),
    IF_MATCH_MALFORMED(
            "SKL-5503",
            IssueType.VALUE,
            "If-Match harus menyebut satu versi, misalnya W/\"3\"; yang dikirim: {0}.",
            "If-Match must name one version, such as W/\"3\"; what was sent: {0}."),
    STALE_VERSION(
            "SKL-5504",
            IssueType.CONFLICT,
            "{0} bukan lagi versi {1} melainkan versi {2}; yang berubah: {3}. Tidak ada yang disimpan. Baca ulang, gabungkan, lalu kirim lagi dengan If-Match versi itu.",
            "{0} is no longer version {1} but version {2}; what changed: {3}. Nothing was stored. Read it again, merge, and send again with that version in If-Match."),
    IDEMPOTENCY_KEY_REUSED(
            "SKL-5505",
            IssueType.INVALID,
            "Idempotency-Key ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk setiap kiriman baru.",
            "This Idempotency-Key was used for another content. Use a new key for each new request."),
    IDEMPOTENCY_KEY_MALFORMED(
            "SKL-5506",
            IssueType.INVALID,
            "Idempotency-Key harus satu, 1 sampai 200 karakter ASCII tanpa spasi, misalnya sebuah UUID.",
            "There must be one Idempotency-Key, of 1 to 200 ASCII characters without spaces, such as a UUID."),
    ANSWER_LOST(
            "SKL-5507",
            IssueType.DUPLICATE,
            "Kiriman dengan Idempotency-Key ini sudah tersimpan, tetapi jawabannya hilang karena server berhenti. Yang tertulis: {0}. Jangan kirim ulang.",
            "What was sent with this Idempotency-Key is stored, but its answer was lost when the server stopped. Written: {0}. Do not send it again."),
    IF_MATCH_WITH_CONDITION(
            "SKL-5508",
            IssueType.NOTSUPPORTED,
            "Di dalam Bundle, If-Match hanya untuk alamat dengan id (misalnya Patient/123), bukan untuk alamat bersyarat. Cari id-nya dulu, atau hapus If-Match.",
            "Inside a Bundle, If-Match is for an address with an id (such as Patient/123), not for a condition. Look up the id first, or leave If-Match out."),

    // Backups, and rows that cannot be read.
    BACKUP_EXTERNAL(
            "SKL-5601",
            IssueType.NOTSUPPORTED,
            "Perintah ini hanya untuk basis data tertanam. Basis data sendiri (siklus.database.url) dicadangkan dengan alat PostgreSQL; caranya ada di docs/operasi.md.",
            "This command is for the embedded database only. A database of your own (siklus.database.url) is backed up with PostgreSQL''s tools; see docs/operasi.md."),
    BACKUP_FILE_EXISTS(
            "SKL-5602",
            IssueType.INVALID,
            "{0} sudah ada dan tidak ditimpa. Pilih nama lain.",
            "{0} exists and is not overwritten. Choose another name."),
    BACKUP_FILE_PLACE(
            "SKL-5603",
            IssueType.INVALID,
            "{0} bukan tempat untuk cadangan: foldernya harus ada dan tidak di dalam folder basis data.",
            "{0} is no place for a backup: its folder must exist, and must not be inside the database''s."),
    BACKUP_FAILED(
            "SKL-5604",
            IssueType.EXCEPTION,
            "Cadangan tidak jadi dan berkasnya dihapus: {0}. Basis data tidak terganggu; ulangi setelah sebabnya diatasi.",
            "The backup failed and its file was removed: {0}. The database is unharmed; try again once the cause is gone."),
    BACKUP_FOREIGN("SKL-5605", IssueType.INVALID, "{0} bukan cadangan Siklus.", "{0} is not a backup of Siklus."),
    BACKUP_DAMAGED(
            "SKL-5606",
            IssueType.EXCEPTION,
            "Cadangan {0} rusak atau terpotong ({1}); tidak ada yang dipulihkan. Pakai salinan lain.",
            "The backup {0} is damaged or cut off ({1}); nothing was restored. Use another copy."),
    BACKUP_OTHER_VERSION(
            "SKL-5607",
            IssueType.NOTSUPPORTED,
            "{0} dibuat untuk {1}; rilis ini di mesin ini memakai {2}. Pulihkan dengan rilis Siklus yang membuatnya, di sistem yang sama.",
            "{0} was made for {1}; this release on this machine uses {2}. Restore it with the release of Siklus that made it, on the same kind of system."),
    RESTORE_TARGET_NOT_EMPTY(
            "SKL-5608",
            IssueType.INVALID,
            "{0} sudah berisi. Pemulihan tidak pernah menimpa: hentikan server, pindahkan folder basis data beserta berkas rahasia di sampingnya, atau sebut folder lain dengan --data.",
            "{0} has something in it. A restore never overwrites: stop the server and move the database''s folder and the secret files beside it away, or name another folder with --data."),
    RESTORE_FAILED(
            "SKL-5609",
            IssueType.EXCEPTION,
            "{0} tidak dapat dipulihkan: {1}. Tidak ada yang tertinggal.",
            "{0} cannot be restored: {1}. Nothing was left behind."),
    UNREADABLE_ROW(
            "SKL-5610",
            IssueType.EXCEPTION,
            "{0} tersimpan tetapi tidak dapat dibaca lagi. Data lain tidak terganggu. Beri tahu pengelola server: pulihkan dari cadangan.",
            "{0} is stored but cannot be read any more. Other data is unharmed. Tell whoever runs the server: it must come back from a backup."),

    // Forms and what is extracted from their answers.
    FORM_UNKNOWN(
            "SKL-5701",
            IssueType.NOTFOUND,
            "Kuesioner {0} bukan bagian panduan ini; jawabannya disimpan tanpa dicocokkan dengan pertanyaannya. Periksa alamat dan versinya.",
            "Questionnaire {0} is not part of this guide; the answers are stored without being compared with its questions. Check its address and version."),
    FORM_NOT_STORED(
            "SKL-5702",
            IssueType.NOTFOUND,
            "Kuesioner {0} tidak ada di server ini, jadi jawabannya tidak dapat dijadikan Observation. Periksa alamat dan versinya.",
            "Questionnaire {0} is not on this server, so its answers cannot become Observations. Check its address and version."),
    ANSWERS_NOT_FINAL(
            "SKL-5703",
            IssueType.BUSINESSRULE,
            "Jawaban berstatus ''{0}'' belum selesai. Hanya yang berstatus completed atau amended dijadikan Observation.",
            "Answers of status ''{0}'' are not final. Only completed or amended ones become Observations."),
    EXTRACT_NEEDS(
            "SKL-5704",
            IssueType.REQUIRED,
            "''{0}'' kosong atau tidak dapat dipakai, padahal tiap Observation memerlukannya: subject (Patient, Group, atau Location), encounter, dan authored.",
            "''{0}'' is missing or cannot be used, and each Observation needs it: subject (Patient, Group or Location), encounter, and authored."),
    TOTAL_WRONG(
            "SKL-5705",
            IssueType.BUSINESSRULE,
            "Jumlah nilai kelompok ''{0}'' tertulis {1}, padahal jawabannya berjumlah {2}. Hitung ulang, atau kosongkan agar server yang menghitung.",
            "The total of group ''{0}'' says {1}, but its answers add up to {2}. Compute it again, or leave it out and the server will."),
    EXTRACT_IN_TRANSACTION(
            "SKL-5706",
            IssueType.NOTSUPPORTED,
            "Header {0} hanya untuk Bundle transaction. Kirim QuestionnaireResponse di dalam transaction, atau simpan dulu lalu panggil $extract.",
            "The header {0} is for a transaction Bundle only. Send the QuestionnaireResponse in a transaction, or store it and call $extract."),
    EXTRACT_NEEDS_NUMBER(
            "SKL-5707",
            IssueType.REQUIRED,
            "Isi identifier: tanpa nomor itu kiriman ulang akan menggandakan Observation.",
            "Give an identifier: without it, sending this again would double the Observations."),
    ANSWER_MISSING("SKL-5708", IssueType.REQUIRED, "Butir ''{0}'' wajib dijawab.", "Item ''{0}'' must be answered."),
    ANSWER_TO_NOTHING(
            "SKL-5709",
            IssueType.NOTFOUND,
            "Butir ''{0}'' tidak ada pada kuesioner yang dijawab. Periksa linkId dan versi kuesionernya.",
            "Item ''{0}'' is not in the questionnaire that is answered. Check the linkId and the version of the questionnaire."),
    ANSWER_NOT_ASKED(
            "SKL-5710",
            IssueType.BUSINESSRULE,
            "Butir ''{0}'' dijawab, padahal jawaban lain membuatnya tidak ditanyakan (enableWhen).",
            "Item ''{0}'' is answered although other answers leave it unasked (enableWhen)."),
    ANSWER_NOT_FITTING(
            "SKL-5711",
            IssueType.VALUE,
            "Jawaban tidak cocok dengan kuesionernya: {0}.",
            "The answers do not fit their questionnaire: {0}."),
    ANSWER_OTHER_WORDING(
            "SKL-5712",
            IssueType.INFORMATIONAL,
            "Bunyi butir ''{0}'' berbeda dari kuesionernya; jawabannya dinilai menurut bunyi kuesioner.",
            "The wording of item ''{0}'' is not the questionnaire''s; the answer is taken as an answer to the questionnaire."),
    EXTRACT_HEADER(
            "SKL-5713",
            IssueType.VALUE,
            "Header {0} bernilai ''{1}''; nilainya true atau false. Tidak ada yang disimpan.",
            "The header {0} is ''{1}''; it takes true or false. Nothing was stored."),

    // Packages of definitions.
    PACKAGE_UNREADABLE(
            "SKL-5801",
            IssueType.INVALID,
            "{0} bukan paket FHIR yang utuh ({1}). Unduh ulang dari penerbitnya; tidak ada yang diubah.",
            "{0} is no sound FHIR package ({1}). Fetch it again from its publisher; nothing was changed."),
    PACKAGE_TOO_LARGE(
            "SKL-5802",
            IssueType.TOOCOSTLY,
            "{0} mengembang lebih dari {1} MB atau berisi lebih dari {2} berkas; tidak ada yang diubah.",
            "{0} inflates to more than {1} MB or holds more than {2} files; nothing was changed."),
    PACKAGE_OTHER_FHIR(
            "SKL-5803",
            IssueType.NOTSUPPORTED,
            "Paket {0} untuk FHIR ''{1}'', sedangkan server ini melayani R4 (4.0.1). Pakai paket R4-nya; tidak ada yang diubah.",
            "The package {0} is for FHIR ''{1}'', and this server speaks R4 (4.0.1). Take its R4 package; nothing was changed."),
    PACKAGE_OLDER(
            "SKL-5804",
            IssueType.CONFLICT,
            "Paket {0} versi {1} lebih lama daripada {2} yang terpasang. Tambahkan --force bila memang dikehendaki; tidak ada yang diubah.",
            "The package {0} {1} is older than {2}, which is installed. Add --force if that is meant; nothing was changed."),
    PACKAGE_TAKES_OURS(
            "SKL-5805",
            IssueType.CONFLICT,
            "Paket {0} memuat definisi milik panduan server ini: {1}. Definisi itu hanya berubah bersama rilis Siklus; tidak ada yang diubah.",
            "The package {0} brings definitions that belong to this server''s own guide: {1}. They change only with a release of Siklus; nothing was changed."),
    PACKAGE_TAKES_ANOTHERS(
            "SKL-5806",
            IssueType.CONFLICT,
            "Paket {0} memuat {1}, yang sudah dipasang oleh paket {2}. Tidak ada yang diubah.",
            "The package {0} brings {1}, which the package {2} has installed. Nothing was changed."),
    PACKAGE_DEFINITION(
            "SKL-5807",
            IssueType.INVALID,
            "Berkas {0} di dalam paket tidak dapat dipasang: {1}. Tidak ada yang diubah.",
            "The file {0} of the package cannot be installed: {1}. Nothing was changed."),

    // Terminology.
    TERMINOLOGY_NEEDS("SKL-5810", IssueType.REQUIRED, "{0} memerlukan parameter {1}.", "{0} needs the parameter {1}."),
    TERMINOLOGY_PARAMETER(
            "SKL-5811",
            IssueType.VALUE,
            "Parameter ''{0}'' bernilai ''{1}'', padahal harus {2}.",
            "The parameter ''{0}'' is ''{1}'' but must be {2}."),
    CODE_SYSTEM_NOT_HERE(
            "SKL-5812",
            IssueType.NOTFOUND,
            "CodeSystem ''{0}'' tidak ada di server ini. Periksa alamat dan versinya.",
            "CodeSystem ''{0}'' is not on this server. Check its address and version."),
    CODE_NOT_IN_SYSTEM(
            "SKL-5813",
            IssueType.NOTFOUND,
            "Kode ''{0}'' tidak ada di CodeSystem ''{1}''.",
            "Code ''{0}'' is not in CodeSystem ''{1}''."),
    VALUE_SET_NOT_HERE(
            "SKL-5814",
            IssueType.NOTFOUND,
            "ValueSet ''{0}'' tidak ada di server ini. Periksa alamat dan versinya.",
            "ValueSet ''{0}'' is not on this server. Check its address and version."),
    CONCEPT_MAP_NOT_HERE(
            "SKL-5815",
            IssueType.NOTFOUND,
            "ConceptMap ''{0}'' tidak ada di server ini. Periksa alamat dan versinya.",
            "ConceptMap ''{0}'' is not on this server. Check its address and version."),
    NOT_EXPANDABLE(
            "SKL-5816",
            IssueType.NOTSUPPORTED,
            "ValueSet ''{0}'' tidak dapat dibentangkan: {1}.",
            "ValueSet ''{0}'' cannot be expanded: {1}."),
    CODE_NOT_IN_VALUE_SET(
            "SKL-5817",
            IssueType.CODEINVALID,
            "Kode ''{0}'' dari ''{1}'' tidak termasuk ValueSet ''{2}''.",
            "Code ''{0}'' of ''{1}'' is not in ValueSet ''{2}''."),
    DISPLAY_OF_ANOTHER(
            "SKL-5818",
            IssueType.VALUE,
            "Teks ''{0}'' bukan nama kode ''{1}''; namanya ''{2}''.",
            "The text ''{0}'' is not a name of code ''{1}''; its name is ''{2}''."),
    CODE_OUTSIDE_FRAGMENT(
            "SKL-5819",
            IssueType.INCOMPLETE,
            "Isi CodeSystem ''{1}'' di server ini tidak lengkap; kode ''{0}'' tidak dapat diperiksa dan diterima.",
            "CodeSystem ''{1}'' is not complete on this server; code ''{0}'' cannot be checked and is accepted."),
    NOTHING_TO_TRANSLATE(
            "SKL-5820",
            IssueType.NOTFOUND,
            "Tidak ada padanan untuk kode ''{0}'' dari ''{1}''.",
            "There is no translation of code ''{0}'' of ''{1}''."),

    // Words in records.
    WORDS_NOT_KEPT(
            "SKL-5830",
            IssueType.NOTSUPPORTED,
            "Parameter ''{0}'' tidak dilayani untuk {1} di server ini. Cari dengan parameter lain yang disebut di CapabilityStatement, atau minta pengelola server menyalakan siklus.search.record-text (hanya untuk rekam pelayanan, bukan data orang dan tempat).",
            "The parameter ''{0}'' is not served for {1} here. Use another one that the CapabilityStatement names, or ask whoever runs the server to turn siklus.search.record-text on (for records of care only, not for people and places)."),
    WORDS_NOT_READY(
            "SKL-5831",
            IssueType.TRANSIENT,
            "Kata-kata rekam lama masih dikumpulkan, jadi ''{0}'' belum dapat dijawab lengkap. Coba lagi nanti.",
            "The words of older records are still being collected, so ''{0}'' cannot be answered in full yet. Try again later."),
    WORDS_TOO_COMMON(
            "SKL-5832",
            IssueType.TOOCOSTLY,
            "Kata pada ''{0}'' ada di lebih dari {1} rekam. Tambahkan kata lain.",
            "The words of ''{0}'' stand in more than {1} records. Add another word."),

    // The pages of the guide.
    GUIDE_SITE_MISSING(
            "SKL-5860",
            IssueType.INCOMPLETE,
            "Server ini dibangun tanpa halaman panduan. Bangun ulang dengan mvn -Dquick -Dsiklus.site.skip=false package, lalu jalankan lagi.",
            "This server was built without the pages of the guide. Build it again with mvn -Dquick -Dsiklus.site.skip=false package and start it anew."),
    GUIDE_PAGE_MISSING(
            "SKL-5861",
            IssueType.NOTFOUND,
            "Halaman ''{0}'' tidak ada di panduan. Mulai dari halaman depannya, /ig/.",
            "There is no page ''{0}'' in the guide. Start from its first page, /ig/."),

    // Bulk export.
    EXPORT_NEEDS_ASYNC(
            "SKL-5901",
            IssueType.REQUIRED,
            "Ekspor massal tidak dijawab seketika. Kirim header Prefer: respond-async, lalu tanyakan kemajuannya di alamat yang diberi Content-Location.",
            "A bulk export is not answered at once. Send the header Prefer: respond-async, then ask for its progress at the address in Content-Location."),
    EXPORT_PARAMETER_UNKNOWN(
            "SKL-5902",
            IssueType.NOTSUPPORTED,
            "Parameter ''{0}'' tidak dilayani oleh $export di tingkat ini. Yang dilayani: {1}.",
            "The parameter ''{0}'' is not served by $export at this level. Served: {1}."),
    EXPORT_VALUE_UNSUPPORTED(
            "SKL-5903",
            IssueType.NOTSUPPORTED,
            "Nilai ''{1}'' untuk parameter ''{0}'' tidak dilayani. Yang dilayani: {2}.",
            "The value ''{1}'' of the parameter ''{0}'' is not served. Served: {2}."),
    EXPORT_BAD_VALUE(
            "SKL-5904",
            IssueType.VALUE,
            "Parameter ''{0}'' bernilai ''{1}'', padahal harus {2}.",
            "The parameter ''{0}'' is ''{1}'' but must be {2}."),
    EXPORT_PARAMETER_REPEATED(
            "SKL-5905",
            IssueType.INVALID,
            "Parameter ''{0}'' hanya boleh satu kali, tetapi dikirim {1} kali.",
            "The parameter ''{0}'' may come once, but came {1} times."),
    EXPORT_SINCE_IN_FUTURE(
            "SKL-5906",
            IssueType.VALUE,
            "_since={0} belum terjadi: waktu server sekarang {1}. Pakai transactionTime dari manifes ekspor sebelumnya.",
            "_since={0} is yet to come: the server''s time is {1}. Use the transactionTime of the manifest of the export before."),
    EXPORT_TYPE_UNKNOWN(
            "SKL-5907",
            IssueType.NOTSUPPORTED,
            "_type: ''{0}'' tidak diekspor di tingkat ini. Yang diekspor: {1}.",
            "_type: ''{0}'' is not exported at this level. Exported: {1}."),
    EXPORT_FILTER_UNREADABLE(
            "SKL-5908",
            IssueType.VALUE,
            "_typeFilter ''{0}'' bukan pencarian. Tulis Tipe?parameter=nilai (di dalam URL dikodekan), misalnya Observation?code=http://loinc.org|8302-2.",
            "_typeFilter ''{0}'' is no search. Write Type?parameter=value (encoded in a URL), such as Observation?code=http://loinc.org|8302-2."),
    EXPORT_FILTER_OTHER_TYPE(
            "SKL-5909",
            IssueType.INVALID,
            "_typeFilter menyaring {0}, padahal tipe itu tidak ikut diekspor. Tambahkan {0} ke _type, atau hilangkan saringannya.",
            "_typeFilter filters {0}, which is not exported. Add {0} to _type, or leave the filter out."),
    EXPORT_FILTER_RESULT_PARAMETER(
            "SKL-5910",
            IssueType.NOTSUPPORTED,
            "_typeFilter: ''{0}'' tidak menyaring sumber daya, jadi tidak boleh ada di sini. Hilangkan.",
            "_typeFilter: ''{0}'' does not filter resources, so it has no place here. Leave it out."),
    EXPORT_FORMAT_UNKNOWN(
            "SKL-5911",
            IssueType.NOTSUPPORTED,
            "_outputFormat ''{0}'' tidak dilayani. Pakai application/fhir+ndjson atau application/vnd.apache.parquet, atau hilangkan parameternya.",
            "_outputFormat ''{0}'' is not served. Use application/fhir+ndjson or application/vnd.apache.parquet, or leave the parameter out."),
    EXPORT_NO_PARQUET(
            "SKL-5912",
            IssueType.NOTSUPPORTED,
            "Dengan application/vnd.apache.parquet, {0} tidak berlaku: berkasnya berisi tabel datar panduan, satu tabel untuk setiap tipe ini: {1}.",
            "With application/vnd.apache.parquet, {0} does not apply: the files hold the flat tables of the guide, one for each of these types: {1}."),
    EXPORT_ELEMENT_UNKNOWN(
            "SKL-5913",
            IssueType.VALUE,
            "_elements: ''{0}'' bukan elemen teratas dari tipe yang diekspor. Tulis nama atau Tipe.nama, misalnya birthDate atau Patient.birthDate.",
            "_elements: ''{0}'' is no top level element of a type that is exported. Write name or Type.name, such as birthDate or Patient.birthDate."),
    EXPORT_NOT_HERE(
            "SKL-5914",
            IssueType.NOTFOUND,
            "Ekspor atau berkas ini tidak ada bagi klien ini: alamatnya salah, sudah dibatalkan, atau sudah kedaluwarsa. Mulai ekspor baru dengan $export.",
            "There is no such export or file for this client: the address is wrong, it was cancelled, or it has expired. Start a new export with $export."),
    EXPORT_POLLED_TOO_FAST(
            "SKL-5915",
            IssueType.THROTTLED,
            "Kemajuan ekspor ini ditanyakan terlalu sering. Tanyakan lagi setelah {0} detik (Retry-After).",
            "The progress of this export is asked for too often. Ask again in {0} seconds (Retry-After)."),
    EXPORT_FAILED(
            "SKL-5916",
            IssueType.EXCEPTION,
            "Ekspor ini gagal: {0} Mulai lagi dengan $export.",
            "This export failed: {0} Start again with $export."),
    EXPORT_METHOD(
            "SKL-5917",
            IssueType.NOTSUPPORTED,
            "Metode {0} tidak dilayani di alamat ini. Yang dilayani: {1}.",
            "The method {0} is not served at this address. Served: {1}."),
    EXPORT_FORM_NOT_SPOKEN(
            "SKL-5918",
            IssueType.NOTSUPPORTED,
            "Alamat ini hanya menjawab dalam bentuk {1}, sedangkan yang diminta {0}. Ubah headernya.",
            "This address answers in the form {1} only, and {0} was asked for. Change the header."),
    EXPORT_RANGE(
            "SKL-5919",
            IssueType.VALUE,
            "Rentang ''{0}'' di luar berkas ini, yang besarnya {1} bita.",
            "The range ''{0}'' is outside of this file, which has {1} bytes."),
    EXPORT_PATIENT_MISPLACED(
            "SKL-5920",
            IssueType.NOTSUPPORTED,
            "Parameter patient hanya dilayani oleh POST Patient/$export dan POST Group/[id]/$export.",
            "The parameter patient is served by POST Patient/$export and POST Group/[id]/$export only."),
    EXPORT_PATIENT_UNKNOWN(
            "SKL-5921",
            IssueType.NOTFOUND,
            "{0} tidak ada, di luar jangkauan klien ini, atau bukan anggota Group itu.",
            "{0} does not exist, is out of this client''s reach, or is no member of that Group."),
    EXPORT_PATIENTS_TOO_MANY(
            "SKL-5922",
            IssueType.TOOCOSTLY,
            "Parameter {0} dikirim {1} kali; paling banyak {2}.",
            "The parameter {0} came {1} times; at most {2}."),
    EXPORT_CANCELLED(
            "SKL-5923",
            IssueType.INFORMATIONAL,
            "Ekspor dibatalkan; berkasnya dihapus.",
            "The export is cancelled; its files are removed."),
    EXPORT_BODY(
            "SKL-5924",
            IssueType.STRUCTURE,
            "Isi POST $export harus satu Parameters, bukan {0}.",
            "The body of POST $export must be Parameters, not {0}."),
    EXPORT_PARAMETER_TYPE(
            "SKL-5925",
            IssueType.STRUCTURE,
            "Parameter ''{0}'' harus bertipe {1}, bukan {2}.",
            "The parameter ''{0}'' must be of type {1}, not {2}."),
    EXPORT_NOTHING_ASKED(
            "SKL-5926",
            IssueType.REQUIRED,
            "Parameter ''{0}'' kosong. Isi, atau hilangkan.",
            "The parameter ''{0}'' is empty. Fill it in, or leave it out."),
    EXPORT_TOO_MANY(
            "SKL-5931",
            IssueType.THROTTLED,
            "Terlalu banyak ekspor yang belum selesai: paling banyak {0} per klien dan {1} bersama. Tunggu sampai selesai, atau batalkan dengan DELETE.",
            "Too many exports are unfinished: at most {0} of a client and {1} together. Wait until they are done, or cancel one by DELETE."),
    EXPORT_NO_SPACE(
            "SKL-5932",
            IssueType.NOSTORE,
            "Ruang untuk berkas ekspor tinggal sedikit, jadi tidak ada ekspor baru yang dimulai. Coba lagi nanti, atau beri tahu pengelola server.",
            "There is little space left for the files of exports, so none begins. Try again later, or tell whoever runs the server."),
    EXPORT_NO_AREA(
            "SKL-5933",
            IssueType.BUSINESSRULE,
            "Location/{0} bukan wilayah administrasi: tidak ada kode wilayah Kemendagri (https://siklus.id/fhir/sid/wilayah) di identifier. Pilih provinsi, kabupaten/kota, kecamatan atau desa/kelurahan.",
            "Location/{0} is no administrative area: it has no area code (https://siklus.id/fhir/sid/wilayah) among its identifiers. Choose a province, district, subdistrict or village."),
    EXPORT_OF_UNKNOWN(
            "SKL-5934",
            IssueType.NOTFOUND,
            "{0} tidak ada, atau di luar jangkauan klien ini.",
            "{0} does not exist, or is out of this client''s reach."),
    EXPORT_FILES_AWAY(
            "SKL-5980",
            IssueType.TRANSIENT,
            "Tempat penyimpanan berkas ekspor sedang tidak dapat dibaca. Minta berkas yang sama lagi setelah {0} detik; unduhan yang terputus dapat dilanjutkan dengan Range.",
            "The storage of exports'' files cannot be read at the moment. Ask for the same file again in {0} seconds; a download that broke off goes on with Range."),
    EXPORT_EMPTY_ENTRY(
            "SKL-5990",
            IssueType.VALUE,
            "Daftar di ''{0}'' punya entri kosong: ''{1}''. Hapus koma yang berlebih, atau isi nama yang hilang.",
            "The list in ''{0}'' has an empty entry: ''{1}''. Remove the comma that is too many, or fill in the name that is missing."),
    EXPORT_OUTSIDE_OF_BLOCKS(
            "SKL-5991",
            IssueType.NOTSUPPORTED,
            "Dengan organizeOutputBy=Patient hanya rekam yang merujuk seorang Patient yang ikut; tipe ini tidak: {0}. Ekspor tersendiri tanpa organizeOutputBy.",
            "With organizeOutputBy=Patient only records that name a Patient are exported; these types do not: {0}. Export them apart, without organizeOutputBy."),

    // ViewDefinitions and the rows that they make.
    VIEW_ELEMENT_MISSING(
            "SKL-6001",
            IssueType.REQUIRED,
            "{0} wajib ada di dalam ViewDefinition.",
            "{0} must be given in the ViewDefinition."),
    VIEW_ELEMENT_WRONG(
            "SKL-6002",
            IssueType.STRUCTURE,
            "{0} tidak berisi yang seharusnya: {1}.",
            "{0} does not hold what it should: {1}."),
    VIEW_ELEMENT_UNKNOWN(
            "SKL-6003",
            IssueType.STRUCTURE,
            "{0} bukan elemen ViewDefinition yang dikenal. Periksa ejaannya.",
            "{0} is no known element of a ViewDefinition. Check its spelling."),
    VIEW_RESOURCE_UNKNOWN(
            "SKL-6004",
            IssueType.VALUE,
            "{0}: ''{1}'' bukan jenis resource FHIR R4.",
            "{0}: ''{1}'' is no type of resource of FHIR R4."),
    VIEW_NAME_INVALID(
            "SKL-6005",
            IssueType.VALUE,
            "{0}: nama ''{1}'' harus diawali huruf dan hanya berisi huruf, angka, dan garis bawah, paling banyak 63.",
            "{0}: the name ''{1}'' must begin with a letter and hold only letters, digits and underscores, 63 at most."),
    VIEW_NAME_TWICE(
            "SKL-6006",
            IssueType.DUPLICATE,
            "{0}: nama ''{1}'' dipakai dua kali.",
            "{0}: the name ''{1}'' is used twice."),
    VIEW_PATH_INVALID(
            "SKL-6007",
            IssueType.INVALID,
            "{0}: FHIRPath ''{1}'' tidak dapat dibaca: {2}",
            "{0}: the FHIRPath ''{1}'' cannot be read: {2}"),
    VIEW_CONSTANT_UNKNOWN(
            "SKL-6008",
            IssueType.NOTFOUND,
            "{0}: konstanta %{1} tidak didefinisikan di ViewDefinition ini.",
            "{0}: the constant %{1} is not defined in this ViewDefinition."),
    VIEW_SEVERAL_REPETITIONS(
            "SKL-6009",
            IssueType.INVARIANT,
            "{0}: hanya satu dari forEach, forEachOrNull, dan repeat yang boleh ada.",
            "{0}: only one of forEach, forEachOrNull and repeat may be given."),
    VIEW_UNION_COLUMNS(
            "SKL-6010",
            IssueType.INVARIANT,
            "{0}: cabang unionAll harus punya kolom yang sama dalam urutan yang sama: {1}, bukan {2}.",
            "{0}: the branches of unionAll must have the same columns in the same order: {1}, not {2}."),
    VIEW_TYPE_UNSUPPORTED(
            "SKL-6011",
            IssueType.NOTSUPPORTED,
            "{0}: ''{1}'' bukan tipe primitif FHIR R4. Pilih elemen di dalamnya, satu kolom untuk setiap elemen.",
            "{0}: ''{1}'' is no primitive type of FHIR R4. Choose elements inside of it, a column for each."),
    VIEW_SEVERAL_VALUES(
            "SKL-6012",
            IssueType.PROCESSING,
            "{0}: kolom ''{1}'' mendapat {2} nilai. Pakai first(), forEach, atau collection: true.",
            "{0}: the column ''{1}'' gets {2} values. Use first(), forEach, or collection: true."),
    VIEW_VALUE_OF_OTHER_TYPE(
            "SKL-6013",
            IssueType.PROCESSING,
            "{0}: kolom ''{1}'' mendapat nilai bertipe {2}, bukan {3}.",
            "{0}: the column ''{1}'' gets a value of type {2}, not {3}."),
    VIEW_CONDITION_NOT_BOOLEAN(
            "SKL-6014",
            IssueType.PROCESSING,
            "{0}: syarat where harus menghasilkan boolean, bukan {1}.",
            "{0}: a condition of where must give a boolean, not {1}."),
    VIEW_PATH_FAILED(
            "SKL-6015",
            IssueType.PROCESSING,
            "{0}: FHIRPath ''{1}'' tidak dapat dihitung: {2}",
            "{0}: the FHIRPath ''{1}'' cannot be evaluated: {2}"),
    RUN_WITHOUT_VIEW(
            "SKL-6016",
            IssueType.REQUIRED,
            "Sebut tepat satu ViewDefinition: viewReference, viewResource, atau ViewDefinition/<id>/$run.",
            "Name exactly one ViewDefinition: viewReference, viewResource, or ViewDefinition/<id>/$run."),
    RUN_VIEW_UNKNOWN(
            "SKL-6017",
            IssueType.NOTFOUND,
            "ViewDefinition ''{0}'' tidak ada. Yang ada: {1}.",
            "There is no ViewDefinition ''{0}''. There are: {1}."),
    RUN_PARAMETER_UNKNOWN(
            "SKL-6018",
            IssueType.NOTSUPPORTED,
            "Parameter ''{0}'' tidak dilayani oleh $run. Yang dilayani: {1}.",
            "The parameter ''{0}'' is not served by $run. Served are: {1}."),
    RUN_PARAMETER_WRONG(
            "SKL-6019",
            IssueType.VALUE,
            "Nilai parameter {0} tidak sesuai. Yang diharapkan: {1}.",
            "The value of the parameter {0} is not right. Expected: {1}."),
    RUN_FORMAT_UNKNOWN(
            "SKL-6020",
            IssueType.NOTSUPPORTED,
            "Bentuk yang diminta di {0} tidak dilayani. Pilih json, ndjson, csv, atau parquet.",
            "The form that {0} asks for is not served. Choose json, ndjson, csv or parquet."),
    RUN_PATIENT_UNKNOWN(
            "SKL-6021",
            IssueType.NOTFOUND,
            "{0} tidak ada, atau di luar jangkauan klien ini.",
            "{0} does not exist, or is out of this client''s reach."),
    RUN_BUSY(
            "SKL-6022",
            IssueType.THROTTLED,
            "Sudah ada {0} $run yang berjalan. Coba lagi sebentar, atau pakai $export.",
            "There are {0} $run at work already. Try again in a while, or use $export."),
    RUN_TOO_LONG(
            "SKL-6023",
            IssueType.TOOCOSTLY,
            "$run ini perlu lebih dari {0} detik. Persempit dengan patient, _since, atau _limit, atau pakai $export.",
            "This $run takes more than {0} seconds. Narrow it by patient, _since or _limit, or use $export."),
    RUN_BODY(
            "SKL-6024",
            IssueType.STRUCTURE,
            "Isi $run harus resource Parameters dalam JSON ({0}).",
            "The body of $run must be a Parameters resource in JSON ({0})."),
    RUN_UNREADABLE(
            "SKL-6025",
            IssueType.EXCEPTION,
            "{0} tersimpan rusak dan tidak dapat dibaca. Beri tahu pengelola server.",
            "{0} is stored broken and cannot be read. Tell whoever runs the server."),
    VIEW_PATH_NOT_RUN(
            "SKL-6026",
            IssueType.NOTSUPPORTED,
            "{0}: FHIRPath ''{1}'' memakai {2}, yang tidak dijalankan untuk ViewDefinition. Fungsi yang dijalankan: {3}.",
            "{0}: the FHIRPath ''{1}'' uses {2}, which is not run for a ViewDefinition. Functions that are run: {3}."),
    VIEW_TOO_LARGE(
            "SKL-6027",
            IssueType.TOOLONG,
            "{0}: ViewDefinition ini terlalu besar. Kolom, select, syarat, dan konstanta bersama-sama paling banyak {1}.",
            "{0}: this ViewDefinition is too large. Columns, selects, conditions and constants together may be {1} at most."),
    VIEW_REPEAT_ENDLESS(
            "SKL-6028",
            IssueType.INVALID,
            "{0}: repeat tidak pernah berakhir. Jalurnya harus menuju elemen di dalam elemen yang dikunjungi.",
            "{0}: the repeat never ends. Its paths must lead to elements inside of the one that is visited."),
    RUN_TOO_MANY_ROWS(
            "SKL-6029",
            IssueType.TOOCOSTLY,
            "Satu {0} menjadi lebih dari {1} baris: forEach yang berdampingan saling dikalikan. Pisahkan menjadi beberapa ViewDefinition.",
            "One {0} becomes more than {1} rows: forEach beside each other are multiplied. Make several ViewDefinitions of it."),
    RUN_ROW_TOO_LARGE(
            "SKL-6030",
            IssueType.TOOCOSTLY,
            "Satu baris dari {0} lebih panjang dari {1} karakter. Pilih lebih sedikit kolom.",
            "One row of {0} is longer than {1} characters. Choose fewer columns."),

    // Care plans: what a PlanDefinition may say, and $apply.
    PLAN_ELEMENT_MISSING(
            "SKL-6050",
            IssueType.REQUIRED,
            "Rencana tidak dapat dihitung: {0} belum diisi di sini. Lihat halaman Rencana layanan di panduan.",
            "The plan cannot be evaluated: {0} is missing here. See the page Rencana layanan of the guide."),
    PLAN_NOT_EXECUTABLE(
            "SKL-6051",
            IssueType.NOTSUPPORTED,
            "Rencana tidak dapat dihitung: {0} di luar bentuk yang dikenal mesin rencana. Lihat halaman Rencana layanan di panduan.",
            "The plan cannot be evaluated: {0} is beyond what the plan engine knows. See the page Rencana layanan of the guide."),
    PLAN_UNKNOWN_ACTION(
            "SKL-6052",
            IssueType.NOTFOUND,
            "''{0}'' bukan jangkar atau layanan yang dapat dirujuk di sini. Periksa id-nya: jendela dihitung dari jangkar rencana yang sama.",
            "''{0}'' is no anchor or service that can be referred to here. Check its id: windows count from anchors of the same plan."),
    PLAN_CYCLE(
            "SKL-6053",
            IssueType.BUSINESSRULE,
            "relatedAction dari ''{0}'' berputar kembali ke dirinya sendiri. Layanan hanya boleh merujuk yang mendahuluinya.",
            "The relatedAction of ''{0}'' leads back to itself. A service may only refer to what comes before it."),
    PLAN_UNIT(
            "SKL-6054",
            IssueType.VALUE,
            "''{0}'' bukan jarak yang dapat dihitung. Pakai bilangan bulat dengan satuan h, d, wk, mo, atau a (UCUM).",
            "''{0}'' is no distance that can be counted. Use a whole number of h, d, wk, mo or a (UCUM)."),
    PLAN_CONDITION(
            "SKL-6055",
            IssueType.VALUE,
            "Kondisi ''{0}'' bukan FHIRPath yang benar: {1}",
            "The condition ''{0}'' is no valid FHIRPath: {1}"),
    PLAN_VALUE_SET(
            "SKL-6056",
            IssueType.NOTSUPPORTED,
            "Daftar kode {0} tidak ada, atau tidak dapat diuraikan menjadi kode satu per satu. Pakai ValueSet yang menyebut kodenya, atau cabang ICD-10.",
            "Value set {0} does not exist, or cannot be written out code by code. Use a ValueSet that lists its codes, or branches of ICD-10."),
    PLAN_PATH_UNKNOWN(
            "SKL-6057",
            IssueType.VALUE,
            "''{0}'' bukan elemen atau parameter {1}. Tulis jalur polos, misalnya period.start, tanpa tipe pilihan.",
            "''{0}'' is no element or parameter of {1}. Write a plain path such as period.start, without the type of a choice."),
    PLAN_VARIABLE(
            "SKL-6058",
            IssueType.NOTFOUND,
            "%{0} tidak dikenal. Nyatakan sebagai input ber-id ''{0}'' pada kelompok jangkar; orangnya %subject.",
            "%{0} is unknown. Declare it as an input with the id ''{0}'' on the group of anchors; the person is %subject."),
    PLAN_WINDOW_REVERSED(
            "SKL-6059",
            IssueType.VALUE,
            "Awal dan akhir terbalik, atau satuannya berbeda.",
            "Beginning and end are reversed, or their units differ."),
    PLAN_DEFINITION_UNKNOWN(
            "SKL-6060",
            IssueType.NOTFOUND,
            "ActivityDefinition {0} tidak tersimpan. Kirim dahulu, atau hilangkan definitionCanonical.",
            "ActivityDefinition {0} is not stored. Send it first, or leave definitionCanonical out."),
    APPLY_SUBJECT(
            "SKL-6061",
            IssueType.REQUIRED,
            "Parameter subject harus satu rujukan ke {0}, misalnya {0}/123.",
            "The parameter subject must be one reference to a {0}, such as {0}/123."),
    APPLY_PLAN(
            "SKL-6062",
            IssueType.REQUIRED,
            "Sertakan satu planDefinition, atau panggil PlanDefinition/[id]/$apply.",
            "Send one planDefinition, or call PlanDefinition/[id]/$apply."),
    APPLY_NOTHING(
            "SKL-6063",
            IssueType.BUSINESSRULE,
            "Rencana {0} tidak merencanakan apa pun bagi {1}: bukan tahap hidupnya, atau data jangkarnya belum ada.",
            "Plan {0} plans nothing for {1}: it is not the stage of life, or the data of its anchors are missing."),
    APPLY_PARAMETER(
            "SKL-6064",
            IssueType.NOTSUPPORTED,
            "Parameter {0} dari $apply tidak dilayani.",
            "The parameter {0} of $apply is not served."),
    PLAN_CONDITION_NOT_RUN(
            "SKL-6065",
            IssueType.NOTSUPPORTED,
            "Kondisi ''{0}'' memakai {1}, yang tidak dijalankan untuk rencana. Fungsi yang dijalankan: {2}.",
            "The condition ''{0}'' uses {1}, which is not run for plans. Functions that are run: {2}."),
    PLAN_TOO_LARGE(
            "SKL-6066",
            IssueType.TOOLONG,
            "Rencana ini terlalu besar untuk dihitung: {0} paling banyak {1}.",
            "This plan is too large to be evaluated: {0} may be {1} at most."),
    PLAN_TOO_COSTLY(
            "SKL-6067",
            IssueType.TOOCOSTLY,
            "Rencana ini terlalu banyak hitungannya bagi {0}. Batasi jendelanya, atau jarangkan pengulangan jangkarnya.",
            "This plan takes too much computing for {0}. Bound its windows, or let its anchors recur less often."),
    CARE_PLAN_OF_THE_SERVER(
            "SKL-6070",
            IssueType.FORBIDDEN,
            "Rencana ini dihitung server dari data sasaran dan tidak dapat diubah dari luar. Kirim atau koreksi layanannya; rencananya menyusul.",
            "This plan is computed by the server from the person's records and cannot be changed from outside. Send or correct the service; the plan follows."),

    // Lists of who is due.
    LIST_PARAMETER_UNKNOWN(
            "SKL-6080",
            IssueType.NOTSUPPORTED,
            "Parameter ''{0}'' tidak dikenal daftar sasaran. Yang tersedia: {1}.",
            "The list of due services does not know the parameter ''{0}''. Available: {1}."),
    LIST_VALUE_WRONG(
            "SKL-6081",
            IssueType.VALUE,
            "Nilai ''{1}'' pada {0} tidak dapat dipakai: {2}.",
            "The value ''{1}'' of {0} cannot be used: {2}."),
    LIST_OF_NO_FACILITY(
            "SKL-6082",
            IssueType.BUSINESSRULE,
            "{0} bukan fasilitas pelayanan dan tidak berada di bawahnya, sehingga tidak mempunyai daftar sasaran. Mintalah daftar Puskesmas, Pustu atau Posyandu di bawahnya.",
            "{0} neither is nor hangs below a facility that gives care, so it has no list of due services. Ask for a Puskesmas, Pustu or Posyandu below it."),
    LIST_OUT_OF_REACH(
            "SKL-6083",
            IssueType.FORBIDDEN,
            "Catatan {0} bukan milik fasilitas token ini, sehingga daftar sasarannya tidak dapat diberikan.",
            "The records of {0} do not belong to the facility of this token, so its list of due services cannot be given."),
    LIST_TOO_LONG_TO_PRINT(
            "SKL-6084",
            IssueType.TOOCOSTLY,
            "Daftar {0} berisi {1} orang, lebih dari {2}. Cetaklah tiap Posyandu atau Pustu, atau persempit dengan village, stage atau service.",
            "The list of {0} has {1} persons, more than {2}. Print each Posyandu or Pustu, or narrow it with village, stage or service."),
    LIST_SERVICE_UNKNOWN(
            "SKL-6085",
            IssueType.INFORMATIONAL,
            "Kode layanan ''{0}'' tidak ada di CodeSystem layanan panduan ini. Daftar hanya berisi orang bila sebuah rencana setempat memakainya.",
            "The service code ''{0}'' is not in this guide''s CodeSystem layanan. The list has persons only where a local plan uses it.");

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
