/** Excel cuts off longer addresses. */
const MAX_ADDRESS = 8_192;

/** The addresses joined by commas into as few lists as Excel's limit allows. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list !== "" && list.length + 1 + address.length > MAX_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}
