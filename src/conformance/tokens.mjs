// SMART Backend Services as a vendor writes it from the specification, with nothing but Node's own crypto.
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param keyFile a private JWK with kid and alg (RS384 or ES384) */
export function assertion(client, keyFile, tokenUrl) {
  const jwk = JSON.parse(readFileSync(keyFile, 'utf8'));
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: client, sub: client, aud: tokenUrl, jti: randomUUID(), iat: now, exp: now + 240 };
  const unsigned = `${base64url({ typ: 'JWT', alg: jwk.alg, kid: jwk.kid })}.${base64url(claims)}`;
  const key = { key: createPrivateKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
  return `${unsigned}.${sign('sha384', Buffer.from(unsigned), key).toString('base64url')}`;
}

/** @return status and body of the token endpoint's answer */
export async function ask(tokenUrl, clientAssertion, scope) {
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: clientAssertion,
    }),
  });
  return { status: answer.status, body: await answer.json() };
}
