package id.siklus.definitions;

import static id.siklus.TestServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import id.siklus.definitions.TestPackage.CodeSystemText;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(OutputCaptureExtension.class)
class GuideInstallerTest {

    private static final int MANY = 90;
    private static final Pattern VERSION_OF_SYSTEM = Pattern.compile("\"version\":\\s*\"(\\d\\.0\\.0)\"");

    private final JdbcTemplate sql = new JdbcTemplate(TestServer.bean(DataSource.class));

    @BeforeAll
    static void awaitOwnInstallation() {
        JdbcTemplate sql = new JdbcTemplate(TestServer.bean(DataSource.class));
        Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(5))
                .until(() -> sql.queryForObject(
                                "select count(*) from siklus.guide_installation where package_id = 'id.siklus.ilp'",
                                Integer.class)
                        == 1);
    }

    @Test
    void findsAnUnchangedGuideInMillisecondsOfCpu() {
        GuideInstaller installer = TestServer.bean(GuideInstaller.class);
        installer.install();

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int written = installer.install();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        assertThat(written).isZero();
        assertThat(cpu / 1_000_000).as("ms of CPU").isLessThan(2_500);
    }

    @Test
    void storesTheGuideOnceWhenTwoNodesStartAtOnceAndNoNewVersionOfWhatIsUnchanged() throws Exception {
        String version = get("/CodeSystem/klaster").headers().firstValue("ETag").orElseThrow();
        sql.update("update siklus.guide_installation set content_hash = 'lama' where package_id = 'id.siklus.ilp'");
        sql.update(
                "update siklus.definition set content_hash = 'lama' where package_id = 'id.siklus.ilp' and resource_id = 'klaster'");

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> start = () -> TestServer.bean(GuideInstaller.class).install();
        List<Future<Integer>> written = nodes.invokeAll(List.of(start, start));
        nodes.shutdown();

        assertThat(List.of(written.get(0).get(), written.get(1).get()))
                .as("CodeSystem, ValueSet and so on of id klaster")
                .containsOnlyOnce(0)
                .allMatch(definitions -> definitions < 10);
        assertThat(get("/CodeSystem/klaster").headers().firstValue("ETag")).contains(version);
        assertThat(sql.queryForObject(
                        "select count(*) from pg_locks where locktype = 'advisory' and (classid::bigint << 32 | objid::bigint) = ?",
                        Integer.class,
                        InstalledPackages.ADVISORY_LOCK))
                .as("locks left behind")
                .isZero();
    }

    @Test
    void showsAReaderTheOldGuideOrTheNewButNeverHalfOfEach() throws Exception {
        install("id.siklus.uji-utuh", "1.0.0", "utuh", MANY);
        AtomicBoolean installed = new AtomicBoolean();
        Set<Set<String>> seen = new HashSet<>();

        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<?> reading = reader.submit(() -> {
            while (!installed.get()) {
                seen.add(versionsOf("utuh"));
            }
        });
        int written = install("id.siklus.uji-utuh", "2.0.0", "utuh", MANY);
        installed.set(true);
        reading.get();
        reader.shutdown();

        assertThat(written).isEqualTo(MANY);
        assertThat(seen).isNotEmpty().isSubsetOf(Set.of(Set.of("1.0.0"), Set.of("2.0.0")));
        assertThat(versionsOf("utuh")).containsExactly("2.0.0");
    }

    @Test
    void writesOnlyWhatChangedAndRetiresWhatIsGone() {
        TestPackage first = TestPackage.of("id.siklus.uji-ubah", "1.0.0")
                .with(system("ubah-tetap", "1.0.0"))
                .with(system("ubah-berubah", "1.0.0"))
                .with(system("ubah-pergi", "1.0.0"));
        TestPackage second = TestPackage.of("id.siklus.uji-ubah", "1.1.0")
                .with(system("ubah-tetap", "1.0.0"))
                .with(system("ubah-berubah", "2.0.0"))
                .with(system("ubah-baru", "1.0.0"));
        installer(first).install();

        int written = installer(second).install();

        assertThat(written).as("one changed, one new, one retired").isEqualTo(3);
        assertThat(get("/CodeSystem/ubah-tetap").headers().firstValue("ETag")).contains("W/\"1\"");
        assertThat(get("/CodeSystem/ubah-berubah").body()).contains("\"2.0.0\"");
        assertThat(get("/CodeSystem/ubah-baru").statusCode()).isEqualTo(200);
        assertThat(get("/CodeSystem/ubah-pergi").body()).contains("\"retired\"");
        assertThat(installer(second).install()).as("the same again").isZero();
    }

    @Test
    void leavesANewerGuideToAnOlderNodeThatStarts(CapturedOutput log) {
        TestPackage older = TestPackage.of("id.siklus.uji-lama", "1.9.0").with(system("lama-a", "1.0.0"));
        TestPackage newer = TestPackage.of("id.siklus.uji-lama", "1.10.0").with(system("lama-a", "2.0.0"));
        installer(older).install();
        installer(newer).install();

        int written = installer(older).install();

        assertThat(written).isZero();
        assertThat(get("/CodeSystem/lama-a").body()).contains("\"2.0.0\"");
        assertThat(log.getOut()).contains("id.siklus.uji-lama 1.9.0 of this node is older than 1.10.0");
        assertThat(installer(newer).install())
                .as("nothing was undone that the newer node must do again")
                .isZero();
    }

    @Test
    void ofTwoBuildsOfOneVersionTheReplacedOneDoesNotComeBackByARestart(CapturedOutput log) {
        TestPackage earlier = TestPackage.of("id.siklus.uji-kembar", "1.0.0").with(system("kembar-a", "1.0.0"));
        TestPackage later = TestPackage.of("id.siklus.uji-kembar", "1.0.0").with(system("kembar-a", "2.0.0"));
        installer(earlier).install();

        int first = installer(later).install();
        int restarted = installer(earlier).install();

        assertThat(first).as("a build that was never here is the newer").isEqualTo(1);
        assertThat(restarted).as("the node of the earlier build starts again").isZero();
        assertThat(get("/CodeSystem/kembar-a").body()).contains("\"2.0.0\"");
        assertThat(log.getOut())
                .contains(
                        "id.siklus.uji-kembar 1.0.0 of this node was replaced by another content of the same version");
        assertThat(installer(later).install())
                .as("nor is there anything to do again")
                .isZero();
    }

    @Test
    void putsBackAReplacedBuildWhenToldToAndThenKeepsIt() {
        TestPackage good = TestPackage.of("id.siklus.uji-kembali", "1.0.0").with(system("kembali-a", "1.0.0"));
        TestPackage bad = TestPackage.of("id.siklus.uji-kembali", "1.0.0").with(system("kembali-a", "2.0.0"));
        installer(good).install();
        installer(bad).install();

        int putBack = new GuideInstaller(good::content, TestServer.bean(PackageInstallation.class), true).install();

        assertThat(putBack).isEqualTo(1);
        assertThat(installer(bad).install())
                .as("a node of the bad build starts again")
                .isZero();
        assertThat(get("/CodeSystem/kembali-a").body()).contains("\"1.0.0\"");
        assertThat(installer(good).install()).as("and without being told again").isZero();
    }

    @Test
    void takesWhatItNowDefinesFromThePackageThatBroughtItBefore() {
        String canonical = "https://uji.example/CodeSystem/direbut";
        PackageContent others = TestPackage.of("uji.panduan.direbut", "1.0.0")
                .with(new CodeSystemText("direbut-lain", canonical, "1.0.0", "a", "Punya lain"))
                .content();
        TestServer.bean(PackageInstallation.class)
                .install(others, PackageInstallation.Origin.IMPORTED, installed -> true);
        TestPackage own = TestPackage.of("id.siklus.uji-rebut", "1.0.0")
                .with(new CodeSystemText("direbut", canonical, "2.0.0", "a", "Punya sendiri"));

        installer(own).install();

        assertThat(get("/CodeSystem/direbut-lain").body()).contains("\"retired\"");
        assertThat(get("/CodeSystem/$lookup?system=" + canonical + "&code=a").body())
                .contains("Punya sendiri");
    }

    @Test
    void leavesTheOldGuideWholeWhenTheServerDiesInTheMiddle() {
        install("id.siklus.uji-mati", "1.0.0", "mati", MANY);
        PackageContent cut = dyingAfter(MANY * 2 / 3, several("id.siklus.uji-mati", "2.0.0", "mati", MANY));
        GuideInstaller dying = new GuideInstaller(() -> cut, TestServer.bean(PackageInstallation.class), false);

        assertThatThrownBy(dying::install).isInstanceOf(RuntimeException.class);

        assertThat(versionsOf("mati")).containsExactly("1.0.0");
        assertThat(sql.queryForObject(
                        "select version from siklus.guide_installation where package_id = 'id.siklus.uji-mati'",
                        String.class))
                .isEqualTo("1.0.0");
        assertThat(install("id.siklus.uji-mati", "2.0.0", "mati", MANY))
                .as("the next start")
                .isEqualTo(MANY);
        assertThat(versionsOf("mati")).containsExactly("2.0.0");
    }

    private static int install(String packageId, String version, String stem, int count) {
        return installer(several(packageId, version, stem, count)).install();
    }

    private static GuideInstaller installer(TestPackage content) {
        return new GuideInstaller(content::content, TestServer.bean(PackageInstallation.class), false);
    }

    private static TestPackage several(String packageId, String version, String stem, int count) {
        TestPackage content = TestPackage.of(packageId, version);
        for (int number = 0; number < count; number++) {
            content.with(system(stem + "-" + number, version));
        }
        return content;
    }

    private static CodeSystemText system(String id, String version) {
        return new CodeSystemText(id, "https://uji.example/CodeSystem/" + id, version, "a", "Versi " + version);
    }

    /** Ends the installing connection, as the end of the process would, when so many definitions have been read. */
    private PackageContent dyingAfter(int definitions, TestPackage content) {
        List<PackagedDefinition> dying = new ArrayList<>(content.content().definitions());
        PackagedDefinition last = dying.get(definitions);
        dying.set(definitions, new PackagedDefinition(last.file(), last.hash(), () -> {
            sql.queryForList("select pg_terminate_backend(pg_backend_pid())");
            return last.text().get();
        }));
        return new PackageContent(content.content().id(), content.content().version(), dying);
    }

    private static Set<String> versionsOf(String stem) {
        HttpResponse<String> answer = get("/CodeSystem?name=Uji" + stem + "&_count=200&_elements=version");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Set<String> versions = new HashSet<>();
        VERSION_OF_SYSTEM.matcher(answer.body()).results().forEach(found -> versions.add(found.group(1)));
        return versions;
    }
}
