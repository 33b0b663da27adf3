import type { ComponentType } from 'preact';
import { PasteLayer } from './add/PasteLayer.tsx';
import { RecentLayer, WorkLayer } from './changes/RecentLayer.tsx';
import { BadgeLayer } from './data/BadgeLayer.tsx';
import { DataLayer } from './data/DataLayer.tsx';
import { MergeLayer } from './detail/MergeLayer.tsx';
import { ColumnsLayer, SayLayer, ViewsLayer } from './list/LookLayers.tsx';
import { StatusLayer } from './list/StatusLayer.tsx';
import type { OptionsModel } from './model.ts';
import { ExportLayer } from './transfer/ExportLayer.tsx';

/** What stands over every view: each draws itself, or nothing while it is not asked for. A new dialog is a line here. */
export const LAYERS: ComponentType<{ model: OptionsModel }>[] = [
  ColumnsLayer,
  ViewsLayer,
  StatusLayer,
  RecentLayer,
  WorkLayer,
  SayLayer,
  PasteLayer,
  DataLayer,
  MergeLayer,
  BadgeLayer,
  ExportLayer,
];
