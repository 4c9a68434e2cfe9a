import { officeRuntime } from "../office-runtime";
import { asOneOf } from "./arguments";

/** Enumerations of the object model that values are checked against. */
interface Enumerations {
  ConditionalFormatType: Excel.ConditionalFormatType;
  ConnectorType: Excel.ConnectorType;
  DataValidationAlertStyle: Excel.DataValidationAlertStyle;
  DataValidationOperator: Excel.DataValidationOperator;
  GeometricShapeType: Excel.GeometricShapeType;
  HeaderFooterState: Excel.HeaderFooterState;
  PageOrientation: Excel.PageOrientation;
  PaperType: Excel.PaperType;
  Placement: Excel.Placement;
  PrintMarginUnit: Excel.PrintMarginUnit;
  ShapeAutoSize: Excel.ShapeAutoSize;
  ShapeFontUnderlineStyle: Excel.ShapeFontUnderlineStyle;
  ShapeLineDashStyle: Excel.ShapeLineDashStyle;
  ShapeTextHorizontalAlignment: Excel.ShapeTextHorizontalAlignment;
  ShapeTextHorizontalOverflow: Excel.ShapeTextHorizontalOverflow;
  ShapeTextVerticalAlignment: Excel.ShapeTextVerticalAlignment;
  ShapeTextVerticalOverflow: Excel.ShapeTextVerticalOverflow;
  ShapeZOrder: Excel.ShapeZOrder;
}

/** The value as a member of an enumeration, as Office.js itself lists them. Throws `InvalidArgument`. */
export function asMember<Name extends keyof Enumerations>(value: unknown, name: Name): `${Enumerations[Name]}` {
  const members = Object.values(officeRuntime().Excel[name]) as `${Enumerations[Name]}`[];
  return asOneOf(value, `The ${name}`, members);
}
