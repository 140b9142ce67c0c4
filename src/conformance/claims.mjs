// One line for each claim about the server; the exit status is 1 when one does not hold.
let failed = 0;

/** @param proof throws when the claim does not hold; what the server answered then is shown too */
export async function check(claim, proof) {
  try {
    await proof();
    console.log(`ok      ${claim}`);
  } catch (wrong) {
    failed += 1;
    console.log(`FAILED  ${claim}: ${wrong.message}`);
    const answer = wrong.outcome ?? wrong.response?.data;
    if (answer) {
      console.log(JSON.stringify(answer));
    }
  }
}

export function end() {
  process.exit(failed === 0 ? 0 : 1);
}
