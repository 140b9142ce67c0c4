select siklus.adopt_change_log();
