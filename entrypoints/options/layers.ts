import type { ComponentType } from 'preact';
import { BadgeLayer } from './BadgeLayer.tsx';
import { DataLayer } from './DataLayer.tsx';
import { ColumnsLayer, SayLayer, ViewsLayer } from './LookLayers.tsx';
import { MergeLayer } from './MergeLayer.tsx';
import type { OptionsModel } from './model.ts';
import { PasteLayer } from './PasteLayer.tsx';
import { RecentLayer, WorkLayer } from './RecentLayer.tsx';
import { ExportLayer } from './TransferExportLayer.tsx';

/** What stands over every view: each draws itself, or nothing while it is not asked for. A new dialog is a line here. */
export const LAYERS: ComponentType<{ model: OptionsModel }>[] = [
  ColumnsLayer,
  ViewsLayer,
  RecentLayer,
  WorkLayer,
  SayLayer,
  PasteLayer,
  DataLayer,
  MergeLayer,
  BadgeLayer,
  ExportLayer,
];
