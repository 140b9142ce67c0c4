package id.siklus.architecture;

import id.siklus.SiklusApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTest {

    @Test
    void everyRoomUsesOnlyWhatItDeclares() {
        ApplicationModules.of(SiklusApplication.class).verify();
    }
}
