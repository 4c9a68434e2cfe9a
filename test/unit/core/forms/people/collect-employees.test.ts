import { collectEmployees } from "../../../../../src/core/forms/people/collect-employees";
import { cascadeOf, EXAMPLE, EXAMPLE_ROWS, EXAMPLE_STAFF, staffOf, type NodeRow } from "../example";

const node = (id: string, level: number, owners: NodeRow["owners"], parent?: string): NodeRow => ({
  id,
  level,
  parent,
  statement: `Kinerja ${id}`,
  indicators: [["Jumlah dokumen", "Dokumen", "1"]],
  owners,
});
const ids = (employee: { readonly assignments: readonly { readonly node: { readonly id: string } }[] }) =>
  employee.assignments.map((each) => each.node.id);

describe("the people of a cascade", () => {
  const { employees, withoutNode } = collectEmployees(EXAMPLE, EXAMPLE_STAFF);
  const find = (name: string) => employees.find((employee) => employee.person.name?.includes(name))!;

  test("come by level, then in sheet order, each with all own nodes", () => {
    expect(employees.map((employee) => [employee.person.name, employee.form, ...ids(employee)])).toEqual([
      ["[Gubernur – rekaan]", "none", "KD.1"],
      ["Maria Contoh Lado, S.Sos., M.Si. (rekaan)", "jpt", "SU.1", "SU.2", "SU.3"],
      ["Yosef Contoh Taneo, S.IP., M.AP. (rekaan)", "ja-jf", "TK.1", "TK.2"],
      ["Kristina Contoh Nope, S.AP. (rekaan)", "ja-jf", "TI.1", "TI.3"],
      ["CPNS-1 Ana Contoh (rekaan)", "ja-jf", "OP.01"],
      ["CPNS-4 Dedi Contoh (rekaan)", "ja-jf", "OP.05"],
    ]);
    expect(find("Gubernur").reason).toBe("regional-head");
    expect(withoutNode).toEqual([]);
  });

  test("take facts from the staff list and stay blank without them", () => {
    expect(find("Ana").person).toEqual({
      name: "CPNS-1 Ana Contoh (rekaan)",
      nip: "200001012025062001",
      rank: "Penata Muda/III.a",
      position: "Analis Kebijakan Ahli Pertama",
      unit: "Biro Organisasi",
    });
    expect(find("Dedi").person).toEqual({
      name: "CPNS-4 Dedi Contoh (rekaan)",
      nip: null,
      rank: null,
      position: "Analis Kebijakan Ahli Pertama",
      unit: null,
    });
  });

  test("are rated by whom the staff list names, else by the owner of the node above", () => {
    expect(find("Ana").rater?.person.name).toBe("Yosef Contoh Taneo, S.IP., M.AP. (rekaan)");
    expect(find("Dedi").rater?.person.name).toBe("Kristina Contoh Nope, S.AP. (rekaan)");
    expect(find("Maria").rater).toMatchObject({ regionalHead: true, person: { position: "Gubernur" } });
    expect(find("Gubernur").rater).toBeNull();
  });

  test("a rater whom nobody else describes keeps the name given, or the NIP", () => {
    const rows = [
      node("A", 3, [{ name: "Ana Contoh" }]),
      node("B", 3, [{ name: "Beni Contoh" }]),
      node("C", 3, [{ name: "Citra Contoh" }]),
    ];
    const staff = [
      staffOf("Ana Contoh", { rater: "Dr. Luar Contoh, M.Si. (rekaan)" }),
      staffOf("Beni Contoh", { rater: "19700101 199503 2 009" }),
      staffOf("Citra Contoh", { rater: "Citra Contoh" }),
    ];
    const raters = collectEmployees(cascadeOf(rows), staff).employees.map((employee) => employee.rater?.person ?? null);
    expect(raters).toEqual([
      expect.objectContaining({ name: "Dr. Luar Contoh, M.Si. (rekaan)", nip: null }),
      expect.objectContaining({ name: null, nip: "197001011995032009" }),
      null,
    ]);
  });

  test("one person spelled with other titles, or once with and once without NIP, is one employee", () => {
    const rows = [
      node("A", 3, [{ name: "Yosef Contoh Taneo, S.IP.", nip: "1975 0202 200003 1 002" }]),
      node("B", 3, [{ name: "YOSEF CONTOH TANEO" }]),
      node("C", 3, [{ name: "Drs. Yosef Contoh Taneo, M.AP. (rekaan)", nip: "197502022000031002" }]),
    ];
    const { employees: found } = collectEmployees(cascadeOf(rows), []);
    expect(found).toHaveLength(1);
    expect(ids(found[0]!)).toEqual(["A", "B", "C"]);
    expect(found[0]!.key).toBe("nip:197502022000031002");
  });

  test("namesakes with two NIPs are two employees", () => {
    const rows = [
      node("A", 3, [{ name: "Ana Contoh", nip: "111111111111111111" }]),
      node("B", 3, [{ name: "Ana Contoh", nip: "222222222222222222" }]),
    ];
    expect(collectEmployees(cascadeOf(rows), []).employees.map((employee) => employee.key)).toEqual([
      "nip:111111111111111111",
      "nip:222222222222222222",
    ]);
  });

  test("a vacant post is an employee without a name; units own nodes but are nobody", () => {
    const rows = [
      node("A", 4, [{ position: "Analis Kebijakan Ahli Muda", name: "(kosong)" }]),
      node("B", 4, [{ position: "Analis Kebijakan  Ahli Muda" }]),
      node("C", 4, [{ unit: "Bidang Kelembagaan" }]),
      node("D", 4, [{}]),
    ];
    const { employees: found } = collectEmployees(cascadeOf(rows), []);
    expect(found.map((employee) => [employee.person.name, employee.person.position, ...ids(employee)])).toEqual([
      [null, "Analis Kebijakan Ahli Muda", "A", "B"],
    ]);
  });

  test("a post without a name is its only holder in the staff list, unless the holder is named on other nodes", () => {
    const rows = [
      node("A", 3, [{ position: "Kepala Bagian Umum" }]),
      node("B", 4, [{ position: "Arsiparis Ahli Muda" }]),
      node("C", 4, [{ position: "Arsiparis Ahli Muda", name: "Beni Contoh" }]),
    ];
    const staff = [
      staffOf("Ana Contoh, S.E.", { position: "Kepala Bagian Umum" }),
      staffOf("Beni Contoh", { position: "Arsiparis Ahli Muda" }),
    ];
    expect(
      collectEmployees(cascadeOf(rows), staff).employees.map((employee) => [employee.person.name, ...ids(employee)]),
    ).toEqual([
      ["Ana Contoh, S.E.", "A"],
      [null, "B"],
      ["Beni Contoh", "C"],
    ]);
  });

  describe("of one name without a NIP", () => {
    const found = (rows: readonly NodeRow[], staff: Parameters<typeof collectEmployees>[1] = []) =>
      collectEmployees(cascadeOf(rows), staff).employees.map((employee) => [
        employee.person.name,
        employee.person.position,
        ...ids(employee),
      ]);
    const head = node("A", 3, [{ name: "Maria", position: "Kabid Anggaran" }]);
    const analyst = node("B", 4, [{ name: "Maria", position: "Analis" }], "A");
    const clerk = node("C", 4, [{ name: "Maria", position: "Pranata" }]);

    test("are as many as their posts, and one may lead the other", () => {
      expect(found([head, analyst, clerk])).toEqual([
        ["Maria", "Kabid Anggaran", "A"],
        ["Maria", "Analis", "B"],
        ["Maria", "Pranata", "C"],
      ]);
      const { employees: both } = collectEmployees(cascadeOf([head, analyst]), []);
      expect(both[1]!.rater?.person.position).toBe("Kabid Anggaran");
      expect(both[1]!.assignments[0]!.leader?.id).toBe("A");
      expect(new Set(both.map((employee) => employee.key)).size).toBe(2);
    });

    test("are one where the staff list has the name once, and told apart by its posts where it has the name twice", () => {
      expect(found([head, analyst], [staffOf("Maria, S.E.", { position: "Kabid Anggaran" })])).toEqual([
        ["Maria, S.E.", "Kabid Anggaran", "A", "B"],
      ]);
      const twice = ["Kabid Anggaran", "Analis"].map((position) =>
        staffOf("Maria, S.E.", { position, rank: `Pangkat ${position}` }),
      );
      const { employees: both, withoutNode: idle } = collectEmployees(cascadeOf([head, analyst]), twice);
      expect(both.map((employee) => [employee.person.rank, ...ids(employee)])).toEqual([
        ["Pangkat Kabid Anggaran", "A"],
        ["Pangkat Analis", "B"],
      ]);
      expect(idle).toEqual([]);
    });

    test.each([
      ["Plt. Maria, S.E.", "Kabid Pajak"],
      ["Maria", "Plt. Kabid Pajak"],
      ["MARIA", "Kabid Pajak (Plh.)"],
      ["Maria", "Pj Kabid Pajak"],
      ["Maria", "Ketua Tim Kerja Pajak"],
      ["Maria", null],
    ])("%s as %s beside the own post is the same person in the own post", (name, position) => {
      expect(found([node("P", 2, [{ name, position }]), head])).toEqual([["Maria", "Kabid Anggaran", "P", "A"]]);
    });

    test.each(["Kepala Bidang Anggaran", "KABID  ANGGARAN.", "Kabid"])(
      "are one where the post is %s once",
      (position) => {
        expect(found([node("P", 2, [{ name: "Maria", position }]), head])).toEqual([["Maria", position, "P", "A"]]);
      },
    );

    test("who acts for another post is the highest of the namesakes; a row without a post stays apart from them", () => {
      const acting = node("E", 4, [{ name: "Plt. Maria, S.E.", position: "Kabid Pajak (Plt.)" }]);
      expect(found([analyst, head, acting, node("F", 4, [{ name: "Maria" }])])).toEqual([
        ["Maria", "Kabid Anggaran", "A", "E"],
        ["Maria", "Analis", "B"],
        ["Maria", null, "F"],
      ]);
    });

    test("are apart from a namesake whose NIP stands beside another post", () => {
      const nip = "197502022000031002";
      const rows = [node("A", 3, [{ name: "Maria", position: "Kabid Anggaran", nip }]), analyst];
      expect(found(rows)).toEqual([
        ["Maria", "Kabid Anggaran", "A"],
        ["Maria", "Analis", "B"],
      ]);
      expect(found([...rows, node("C", 4, [{ name: "Maria", position: "Analis", nip }])])).toEqual([
        ["Maria", "Kabid Anggaran", "A", "B", "C"],
      ]);
    });
  });

  test.each([
    "Analis (kosong)",
    "Analis [Kosong]",
    "Analis -",
    "Analis (-)",
    "Analis: lowong",
    "Analis kosong",
    "(kosong) Analis",
  ])("%s is the vacant post Analis, not its holder in the staff list", (position) => {
    const rows = [node("A", 4, [{ position }]), node("B", 4, [{ position: "Analis", name: "(kosong)" }])];
    const found = collectEmployees(cascadeOf(rows.slice(0, 1)), [staffOf("Beni Contoh", { position: "Analis" })]);
    expect(found.employees.map((employee) => [employee.person.name, employee.person.position])).toEqual([
      [null, "Analis"],
    ]);
    expect(collectEmployees(cascadeOf(rows), []).employees.map(ids)).toEqual([["A", "B"]]);
  });

  test("a post cell that says only that it is vacant names nobody", () => {
    const rows = ["(kosong)", "-", "[kosong]", "lowong"].map((position, i) => node(`N${i}`, 4, [{ position }]));
    expect(collectEmployees(cascadeOf(rows), []).employees).toEqual([]);
  });

  test("staff who own no node come back apart", () => {
    const idle = staffOf("CPNS-9 Intan Contoh (rekaan)");
    expect(collectEmployees(EXAMPLE, [...EXAMPLE_STAFF, idle]).withoutNode).toEqual([idle]);
  });

  test("the leader's result is the nearest above that is not the employee's own, and a loop has none", () => {
    const yosef = [{ name: "Yosef Contoh" }];
    const rows = [
      node("R", 2, [{ name: "Maria Contoh", echelon: "II.b" }]),
      node("A", 3, yosef, "R"),
      node("B", 4, yosef, "A"),
      node("L1", 4, yosef, "L2"),
      node("L2", 4, yosef, "L1"),
    ];
    const found = collectEmployees(cascadeOf(rows), []).employees.find(
      (employee) => employee.person.name === "Yosef Contoh",
    )!;
    expect(found.assignments.map((each) => [each.node.id, each.leader?.id ?? null, each.leaderIsTop])).toEqual([
      ["A", "R", true],
      ["B", "R", true],
      ["L1", null, false],
      ["L2", null, false],
    ]);
  });

  test("a chain of 10,000 nodes of one person is read without recursion", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      node(`N${i}`, 5, [{ name: "Ana Contoh" }], i === 0 ? undefined : `N${i - 1}`),
    );
    expect(ids(collectEmployees(cascadeOf(rows), []).employees[0]!)).toHaveLength(10_000);
  });

  test("keys differ between employees and stay short for the longest names", () => {
    const long = "Ana ".repeat(300);
    const rows = [...EXAMPLE_ROWS, node("X", 5, [{ name: `${long}Satu` }]), node("Y", 5, [{ name: `${long}Dua` }])];
    const keys = collectEmployees(cascadeOf(rows), []).employees.map((employee) => employee.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(100);
  });
});
