/** Dates as `yyyy-mm-ddThh:mm:ssZ`. */
export interface BookProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly lastModifiedBy?: string;
  readonly category?: string;
  readonly status?: string;
  readonly language?: string;
  readonly revision?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly company?: string;
  readonly manager?: string;
  readonly hyperlinkBase?: string;
}

export interface CustomProperty {
  readonly name: string;
  readonly value: string | number | boolean | { readonly date: string };
}

/** Where an add-in comes from: `Registry` and `developer`, `EXCatalog`, `FileSystem`, `OMEX` and a locale. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

/** An add-in's pane that the workbook brings along, with the settings that the add-in stored. */
export interface TaskPane {
  /** `{…}`, a GUID. */
  readonly id: string;
  readonly reference: AddInReference;
  readonly alternates: readonly AddInReference[];
  /** Values are JSON, as Office.js stores them. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly dock?: string;
  readonly visible?: boolean;
  readonly width?: number;
  readonly row?: number;
}

export interface CustomXmlPart {
  /** `{…}`, a GUID. */
  readonly id: string;
  readonly xml: string;
  /** Namespaces of the schemas it follows. */
  readonly schemas: readonly string[];
}
