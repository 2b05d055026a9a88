/** The five actions of a delivery status notification, RFC 3464 section 2.3.3. */

/** Every action, in the RFC's order. */
export const DELIVERY_ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;

/** What a delivery status notification says was done with the message. */
export type DeliveryAction = (typeof DELIVERY_ACTIONS)[number];

const KNOWN: ReadonlySet<unknown> = /* @__PURE__ */ new Set(DELIVERY_ACTIONS);

/**
 * Tells whether a value is one of the five actions; a web hook's `bounced` is none.
 *
 * @param action - the value
 * @returns true for `failed`, `delayed`, `delivered`, `relayed` and `expanded` in lower case
 * @example
 * ```ts
 * isDeliveryAction('delayed') // -> true
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3
 */
export function isDeliveryAction(action: unknown): action is DeliveryAction {
  return KNOWN.has(action);
}
